import { words } from '../../tokens/phrases.ts';

/** First names of women in English-language news, in lower case. */
export const WOMEN = words(`
  abby abigail achieng ada adaeze adele adjoa adriana agatha agnes ailbhe aileen aimee aine aino aisha aisling akosua
  alana alba alejandra alessandra alexa alexandra alexia alexis alice alina alison aliya allison alma althea alyssa
  ama amaka amal amanda amara amber amelia amina amira amrita amy ana anastasia andrea aneta angela angelica angelina
  anika anita anja anjali anke ann anna anne anneke annette annie annika antonia anya aoibhinn aoife arabella ariana
  arlene ashley astrid audrey aurelia aurora ava ayesha aysha azra babette barbara barbra bea beata beatrice beatriz
  becky belinda bella bernadette bernice bertha bess beth bethan bethany bettina betty bev beverley beverly bianca
  birgit blanca blanche bonnie brenda bridget brigid brigitte britt brittany bronwyn brooke caitlin callie camila
  camille candace candice cara carina carla carlotta carly carmel carmen carol carolina caroline carolyn carrie
  cassandra cassie cath catherine cathy cecile cecilia celeste celia celine charlene charlie-ann charlotte chelsea
  cherie cheryl chiara chioma chloe chrissie christa christiane christina christine cindy claire clara clare clarissa
  claudia clementine colleen connie consuelo cora coral corinne cornelia cristina crystal cynthia dahlia daisy daniela
  daniella danielle daphne darlene dawn debbie debora deborah debra deirdre delia della demelza denise dervla desiree
  diana diane dina dolly dolores dominique donna dora doreen doris dorothea dorothy dottie edith edna eileen eilidh
  eimear ekaterina elaine eleanor elena eleni elise eliza elizabeth ella ellen ellie elowen elsa elsie elspeth elvira
  emilia emilie emily emma emmanuelle emmeline enid erica erika erin ernestine esi esme esperanza esra estelle esther
  ethel eunice eva evangeline eve evelyn evie fanny farah fatima faye felicia felicity fern fernanda fiona fionnghuala
  fionnuala flavia fleur flora florence folasade fran frances francesca francine freda freya frida frieda gabriela
  gabriella gail gemma genevieve georgia georgina geraldine gertrude gianna gillian gina ginny giulia gladys glenda
  gloria grace grainne greer greta gretchen gretel guadalupe gudrun gwen gwendolyn gwyneth habiba haley hana hanna
  hannah harinder harriet hattie hazel heather heidi helen helena helga henrietta hermione hilda hildegard hillary
  holly ida ilse imelda imogen indira ines inga ingeborg ingrid iona irene irina iris irma iryna isabel isabella
  isobel ivy izzy jacinda jaclyn jacqueline jacqui jade jamila jana jane janelle janet janette janice janine jasmin
  jasmine jayne jean jeanette jeanne jemima jen jenna jennie jennifer jenny jess jessica jessie jill jo joan joann
  joanna joanne jocelyn jodie joelle johanna josephine josie joyce juana juanita judith judy julia juliana julianne
  julie juliet juliette justine kaisa kamala kamila karen karin karina kate kateryna katharina katharine katherine
  kathleen kathryn kathy katie katja katrin katrina katya kay kayla keira kelly kendra khadija kimberly kirsten kirsty
  krista kristen kristi kristin kristina kylie lakshmi lana lara latoya laura laurel lauren lea leah leanne leigh
  leila lena leonie leonora leticia letitia lia liana lidia liisa lila lilian liliana lillian lilly lily linda lindsey
  ling lisa lisbeth liv livia liz lois lola lorena loretta lori lorna lorraine lottie lou-ann louisa louise lowenna
  lucia lucille lucinda lucretia lucy ludmila luisa lulu lydia lynn lynne mabel madeleine madeline madge madison mae
  magda magdalena maggie mags maia maire mairead maisie malala malin mandy manuela mara marcia margaret margarita
  margery margot marguerite maria mariah mariam mariana marianne maribel marie marie-claire mariella marilyn marina
  marisa marissa marjorie marlene marsha marta martha martina mary matilda matilde maud maude maureen mavis maxine
  meera megan mei melania melissa mercedes meredith merle mette mhairi mia michaela micheline michelle mildred
  millicent millie mimi mina mindy minnie miriam moira mollie molly mona monica monika monique morag morgana morwenna
  muriel myra myrtle nadia nadine nadja nan nancy naomi natalia natalie natasha nell nellie nerys ngozi nia niamh
  nicki nicola nicole nicolette nieves nikki nina noelle nokuthula nomvula nora noreen norma nuala octavia odette
  odile oksana olena olga olha olive olivia olympia oona ophelia orla ottilie paloma pam pamela patrice patricia patsy
  patti patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar pippa polly poppy
  portia priscilla priti priya priyanka prudence rachael rachel rae ragnhild ramona raquel rebecca rebekah regina
  renata rene-marie renee rhiannon rhoda rhona rhonda riona rita roberta robyn rochelle roisin romy rosa rosalie
  rosalind rosalyn rosamund rosanna roseanne rosemarie rosemary rosie rowena roxanne ruby rukmini ruth sabine sabrina
  sadie sakura sally salma samantha samira sandra sanna sanne saoirse sara sara-jane sarah saskia savannah selena
  selma serena sharmila sharon shauna sheila shelby shelley shelly sheri sherry shirin shirley shona shreya sian
  sienna sigrid siiri silvia simone sinead siobhan siri sofia solveig sonia sonja sonya sophia soraya stacey stacy
  stella steph stephanie sue sue-ellen sunita sunna sunniva susan susana susanna susannah susanne susie suzanne suzie
  suzy svetlana sybil sylvia sylvie tabitha tamara tammy tamsin tania tanya tara tasha tatiana tatyana tegan temitope
  teresa tessa teuila thandi thea thelma theresa therese tiffany tilda tilly tina toni tove tracey trish trisha trudy
  tuva ulla uma una ursula valentina valerie vanessa vanja vera verity verona veronica vi vicki vicky victoria vilma
  viola violet virginia vivien vivienne wanda wanjiku wanjiru wendy whitney wilhelmina wilma winifred winnie xiomara
  yasmin yasmine yetunde yolanda yuki yulia yvette yvonne zahra zainab zanele zara zelda zeynep zoe zsofia zuzana
`);
