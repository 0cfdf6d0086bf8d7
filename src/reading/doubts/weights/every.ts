/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.03,
  'two digits in the other order': 2.77,
  'digits in another order': 4.4,
  'one digit of two differs': 1.2,
  'one digit of many differs': 1.84,
  'a nought too many': -1.2,
  'less than a tenth off': 0.47,
  'ten off': 2.41,
  'numbers that hold with others': -1.42,
  'a long number that holds with others': -1.05,
  '“of whom” before one': -1.9,
  'another paragraph': -1.44,
  'told in a headline': 1.83,
  '“so”, “that is” before it': 1.07,
  '“on average”': 1.71,
};
