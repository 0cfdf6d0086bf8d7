/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.22,
  'two digits in the other order': 2.68,
  'digits in another order': 4.61,
  'one digit of two differs': 1.18,
  'one digit of many differs': 1.98,
  'a nought too many': -1.25,
  'less than a tenth off': 0.28,
  'ten off': 2.31,
  'numbers that hold with others': -1.08,
  'a long number that holds with others': -0.85,
  'all its numbers hold together': 0.02,
  '“of whom” before one': -1.49,
  'another paragraph': -0.58,
  '“on average”': 0.9,
};
