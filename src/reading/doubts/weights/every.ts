/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.01,
  'two digits in the other order': 2.68,
  'digits in another order': 4.39,
  'one digit of two differs': 1.09,
  'one digit of many differs': 2,
  'a nought too many': -1.19,
  'less than a tenth off': 0.35,
  'ten off': 2.37,
  'numbers that hold with others': -1.41,
  'a long number that holds with others': -1.05,
  '“of whom” before one': -1.92,
  'another paragraph': -1.57,
  'told in a headline': 1.11,
  '“so”, “that is” before it': 1.07,
  '“on average”': 1.09,
};
