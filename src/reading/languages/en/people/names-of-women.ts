import { words } from '../../../tokens/phrases.ts';

/** First names of women in English-language news, in lower case. */
export const WOMEN = words(`
  abbie abby abigail achieng ada adaeze addie adele adjoa adriana adrienne agatha agnes ailbhe aileen aimee aine aino
  aisha aisling akiko akosua alana alba alejandra alessandra alexa alexandra alexia alexis alice alicia alina alisa
  alison aliya allie allison allyson alma althea alyssa ama amaka amal amalia amanda amara amber amelia amelie amina
  amira amrita amy ana anastasia andrea aneta angela angelica angelina angie anika anita anja anjali anke ann anna
  annabel annabelle anne anneke annemarie annette annie annika antoinette antonia anya aoibhinn aoife arabella
  araceli ariana arlene ashlee ashley astrid aubrey audrey aurelia aurora ava ayesha aysha azra babette barb barbara
  barbra bea beata beatrice beatriz becca becky belinda bella bernadette bernice bertha bess beth bethan bethany
  betsy bette bettina betty bev beverley beverly beyonce bianca birgit blanca blanche bobbie bonnie brandi brandy
  breanna brenda bria briana brianna bridget bridgette brigid brigitte britney britt brittany bronwyn brooke caitlin
  caitlyn callie camila camille candace candice cara carina carissa carla carlotta carly carmel carmela carmen carol
  carole carolina caroline carolyn carrie cassandra cassie catalina cath catherine cathleen cathy cecelia cecile
  cecilia celeste celia celine chantal charlene charlie-ann charlotte charmaine chelsea cheri cherie cheryl chiara
  chioma chloe chrissie christa christi christiane christina christine christy ciara cindy claire clara clare clarice
  clarissa claudette claudia claudine clementine cleo colette colleen connie consuelo cora coral coretta corinne
  cornelia courtney cristina crystal cynthia dahlia daisy dana daniela daniella danielle daphne darla darlene dawn
  deanna deb debbie debora deborah debra dee deirdre delia della delores demelza denise dervla desiree diana diane
  dianne dina dolly dolores dominika dominique donna dora doreen doris dorothea dorothy dottie edith edna eileen
  eilidh eimear ekaterina elaine eleanor elena eleni eliana elisa elisabeth elise eliza elizabeth ella ellen ellie
  eloise elowen elsa elsie elspeth elvira emilia emilie emily emma emmanuelle emmeline enid erica erika erin
  ernestine esi esme esmeralda esperanza esra estelle esther ethel etta eugenia eunice eva evangeline eve evelyn evie
  fanny farah fatima faye felicia felicity fern fernanda fiona fionnghuala fionnuala flavia fleur flora florence
  folasade fran frances francesca francine freda freya frida frieda gabby gabriela gabriella gabrielle gail gayle
  gemma gena genevieve georgette georgia georgina geraldine germaine gertrude gia gianna gillian gina ginny gisele
  giselle giulia gladys glenda gloria golda grace gracie grainne greer greta gretchen gretel guadalupe gudrun gwen
  gwendolyn gwyneth habiba hadley hailey haley hana hanna hannah harinder harriet hattie hazel heather heidi helen
  helena helene helga henrietta hermione hilary hilda hildegard hillary holly huma ida ilana ilse imani imelda imogen
  ina indira ines inga ingeborg ingrid iona irene irina iris irma iryna isabel isabella isabelle isobel ivana ivanka
  ivy izzy jacinda jaclyn jacqueline jacqui jada jade jamila jana jane janelle janet janette janice janie janine
  jasmin jasmine jayne jean jeanette jeanie jeanine jeanne jemima jen jenna jennie jennifer jenny jess jessica jessie
  jill jillian jo joan joann joanna joanne jocelyn jodi jodie jody joelle johanna jolene joni josefina josephine
  josie joyce juana juanita judi judith judy julia juliana julianne julie juliet juliette justine kaisa kaitlin
  kaitlyn kamala kamila kara karen kari karin karina karla karolina kasey kat katarina kate katerina kateryna
  katharina katharine katherine kathie kathleen kathryn kathy katia katie katja katrin katrina katya kay kaye kayla
  keira keisha kelli kelly kellyanne kelsey kendra keri khadija kiara kimberley kimberly kira kirsten kirstie kirsty
  kitty krista kristen kristi kristin kristina kristine kristy krystal kylie kyra lacey lakeisha lakshmi lana lara
  larissa latasha latisha latoya laura laurel lauren laurie lavinia lea leah leanne leigh leila lena leona leonie
  leonora leticia letitia lia liana libby lidia liisa lila lilian liliana lillian lilly lily lina linda lindsay
  lindsey ling lisa lisbeth liv livia liz liza lizzie lois lola lora lorena loretta lori lorna lorraine lottie
  lou-ann louisa louise lourdes lowenna lucia lucille lucinda lucretia lucy ludmila luisa lulu luz lydia lyn lynda
  lynette lynn lynne mabel maddie madeleine madeline madge madison mae magda magdalena maggie mags maia maire mairead
  maisie malala malia malin mallory mandy manuela mara marcella marcia margaret margarita margery margie margo margot
  marguerite maria mariah mariam marian mariana marianne maribel maricela marie marie-claire mariela mariella marilyn
  marina marisa marisol marissa marjorie marla marlene marsha marta martha martina mary maryam maryanne matilda
  matilde maud maude maura maureen mavis maxine maya meagan meera meg megan meghan megyn mei melania melanie melinda
  melissa melody mercedes meredith merle meryl mette mhairi mia michaela michele micheline michelle mildred millicent
  millie mimi mina mindy minnie mira miranda miriam moira mollie molly mona monica monika monique morag morgana
  morwenna muriel myra myrtle nadia nadine nadja nan nancy naomi natalia natalie natasha nell nellie neri nerys ngozi
  nia niamh nicki nicola nicole nicolette nieves nikki nina noelle noemi nokuthula nomvula nora noreen norma nuala
  octavia odette odile oksana olena olga olha olive olivia olympia oona ophelia oprah orla ottilie paige paloma pam
  pamela patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny perla petra philippa
  phoebe phyllis pia pilar piper pippa polly poppy portia priscilla priti priya priyanka prudence rachael rachel rae
  ragnhild ramona raquel rebecca rebekah regina renata rene-marie renee rhea rhiannon rhoda rhona rhonda riona rita
  roberta robyn rochelle roisin romy ronda rosa rosalie rosalind rosalyn rosamund rosanna rosanne roseann roseanne
  rosemarie rosemary rosie rowena roxana roxanne ruby rukmini ruth ruthie sabine sabrina sadie sakura sally salma
  samantha samira sandra sanna sanne saoirse sara sara-jane sarah sasha saskia savannah scarlett selena selma serena
  shannon shari sharmila sharon shauna sheena sheila shelby shelley shelly sheri sherri sherry sheryl shirin shirley
  shona shonda shreya sian sienna sigrid siiri silvia simone sinead siobhan siri sofia solveig sonia sonja sonya
  sophia sophie soraya stacey staci stacie stacy stella steph stephanie sue sue-ellen sunita sunna sunniva susan
  susana susanna susannah susanne susie suzanne suzette suzie suzy svetlana sybil sylvia sylvie tabitha talia tamara
  tameka tami tamika tammy tamsin tania tanya tara tasha tatiana tatyana tawny tegan temitope teresa teri terri tess
  tessa teuila thandi thea thelma theresa therese tiffany tilda tilly tina toni tonya tori tove tracey traci tracie
  tracy tricia trina trish trisha trudy tulsi tuva ulla uma una ursula valentina valeria valerie vanessa vanja vera
  verity verna verona veronica vi vicki vickie vicky victoria vilma viola violet virginia viv vivian viviana vivien
  vivienne wanda wanjiku wanjiru wendy whitney whoopi wilhelmina wilma winifred winnie winona xiomara yasmin yasmine
  yetunde yolanda yuki yulia yvette yvonne zahra zainab zanele zara zelda zeynep zoe zoey zsa zsofia zuzana
`);
