/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': -0.06,
  'two digits in the other order': 2.64,
  'digits in another order': 4.4,
  'one digit of two differs': 1.1,
  'one digit of many differs': 1.98,
  'a nought too many': -1.18,
  'less than a tenth off': 0.44,
  'ten off': 2.3,
  'numbers that hold with others': -1.42,
  'a long number that holds with others': -1.07,
  '“of whom” before one': -1.95,
  'another paragraph': -1.26,
  'told in a headline': 1.04,
  '“so”, “that is” before it': 1.03,
  '“on average”': 1.31,
};
