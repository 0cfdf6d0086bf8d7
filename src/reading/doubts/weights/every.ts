/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.25,
  'two digits in the other order': 2.75,
  'digits in another order': 4.6,
  'one digit of two differs': 1.19,
  'one digit of many differs': 2.1,
  'a nought too many': -1.25,
  'less than a tenth off': 0.17,
  'ten off': 2.31,
  'numbers that hold with others': -1.05,
  'a long number that holds with others': -0.87,
  'all its numbers hold together': 0.04,
  '“of whom” before one': -1.46,
  'another paragraph': -0.55,
  '“on average”': 0.86,
};
