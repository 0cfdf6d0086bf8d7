/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.23,
  'two digits in the other order': 2.88,
  'digits in another order': 4.35,
  'one digit of two differs': 1.05,
  'one digit of many differs': 1.59,
  'a nought too many': -1.11,
  'less than a tenth off': 0.51,
  'ten off': 2.37,
  'numbers that hold with others': -1.29,
  'a long number that holds with others': -1.1,
  '“of whom” before one': -1.61,
  'another paragraph': -0.73,
  '“so”, “that is” before it': 1.15,
  '“on average”': 1.68,
};
