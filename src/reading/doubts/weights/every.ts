/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': -0.07,
  'two digits in the other order': 2.65,
  'digits in another order': 4.41,
  'one digit of two differs': 1.1,
  'one digit of many differs': 2.01,
  'a nought too many': -1.16,
  'less than a tenth off': 0.41,
  'ten off': 2.33,
  'numbers that hold with others': -1.43,
  'a long number that holds with others': -1.1,
  '“of whom” before one': -1.89,
  'another paragraph': -1.23,
  'told in a headline': 0.75,
  '“so”, “that is” before it': 1,
  '“on average”': 1.11,
};
