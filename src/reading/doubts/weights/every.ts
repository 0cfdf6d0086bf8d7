/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.08,
  'two digits in the other order': 2.84,
  'digits in another order': 4.37,
  'one digit of two differs': 1.1,
  'one digit of many differs': 1.99,
  'a nought too many': -1.22,
  'less than a tenth off': 0.35,
  'ten off': 2.25,
  'numbers that hold with others': -1.43,
  'a long number that holds with others': -1.05,
  '“of whom” before one': -1.93,
  'another paragraph': -1.53,
  'told in a headline': 1.17,
  '“so”, “that is” before it': 0.96,
  '“on average”': 1.05,
};
