/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.14,
  'two digits in the other order': 2.89,
  'digits in another order': 4.3,
  'one digit of two differs': 1.04,
  'one digit of many differs': 1.52,
  'a nought too many': -1.2,
  'less than a tenth off': 0.51,
  'ten off': 2.36,
  'numbers that hold with others': -1.28,
  'a long number that holds with others': -1.03,
  '“of whom” before one': -1.55,
  'another paragraph': -0.68,
  '“so”, “that is” before it': 1.1,
  '“on average”': 1.96,
};
