/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.23,
  'two digits in the other order': 2.76,
  'digits in another order': 4.44,
  'one digit of two differs': 1.09,
  'one digit of many differs': 1.88,
  'a nought too many': -1.06,
  'less than a tenth off': 0.49,
  'ten off': 2.35,
  'numbers that hold with others': -1.36,
  'a long number that holds with others': -1.01,
  '“of whom” before one': -1.8,
  'another paragraph': -1.21,
  '“so”, “that is” before it': 1.08,
  '“on average”': 1.71,
};
