/** Written by `npm run fit`: what each clue of what is asked of every tie is worth, by its name. */
export const every: Readonly<Record<string, number>> = {
  'one off': 0.15,
  'two digits in the other order': 2.93,
  'digits in another order': 4.32,
  'one digit of two differs': 1.11,
  'one digit of many differs': 1.46,
  'a nought too many': -1.23,
  'less than a tenth off': 0.37,
  'ten off': 2.33,
  'numbers that hold with others': -1.23,
  'a long number that holds with others': -0.93,
  '“of whom” before one': -1.77,
  'another paragraph': -0.54,
  '“so”, “that is” before it': 1.04,
  '“on average”': 1.68,
};
