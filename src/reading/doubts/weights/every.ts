/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': -0.06,
  'two digits in the other order': 2.68,
  'digits in another order': 4.41,
  'one digit of two differs': 1.12,
  'one digit of many differs': 1.99,
  'a nought too many': -1.19,
  'less than a tenth off': 0.44,
  'ten off': 2.29,
  'numbers that hold with others': -1.43,
  'a long number that holds with others': -1.06,
  '“of whom” before one': -1.95,
  'another paragraph': -1.41,
  'told in a headline': 2.09,
  '“so”, “that is” before it': 1.01,
  '“on average”': 1.36,
};
