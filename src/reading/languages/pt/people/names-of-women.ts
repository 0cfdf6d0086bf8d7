/** Common first names of women in Portuguese-language news. */
export const women = `
  maria ana anna joana francisca antónia antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela
  vera vitória larissa cláudia beatriz luana rita sónia sônia renata eliane josefa simone natália cristiane carla débora rosângela jaqueline rosa daniela aparecida marlene terezinha
  raimunda andréia fabiana lúcia raquel angela ângela rafaela joyce luzia isabel helena elena inês teresa tereza catarina margarida sofia carolina marta mafalda leonor matilde
  madalena graça conceição fátima lurdes lourdes manuela filipa susana sílvia paula cristina alice alexandra andreia ângela anabela assunção aurora bárbara benedita bernardete
  bianca branca cândida carlota carmen carminda cecília célia celeste celina clara clarice clarissa clotilde cristiana dalila deolinda diana dina dolores dora dulce edite eduarda
  elisa elisabete elizabete elsa elvira emília ermelinda esmeralda esperança estela ester etelvina eugénia eugênia eulália eunice eva fabíola felicidade felícia filomena flávia
  flora florinda generosa geni georgina geralda gilda giovana gisela gisele glória graciete guiomar heloísa hermínia hilda hortênsia iara ilda ilma inácia irene íris irma isadora
  isaura iolanda ivete ivone jacinta janaína jandira joaquina jordana josefina judite jurema karina kátia laura laurinda lara leila lena lia liana lídia lígia lilian liliana lina
  lívia lorena luísa luiza ludmila luciane lucília lucrécia luz magda maísa marcela margareth mariza marília marina marisa maristela micaela milena míriam mirela mónica mônica nadia
  nádia nair natércia neide neusa neuza nélia nídia nilda nina noémia noêmia odete ofélia olga olímpia olívia otília palmira perpétua petra piedade priscila quitéria raissa ramona
  regina rejane rosália rosana rosário rosaura rosemary roseli rosilda rute ruth sabrina salete samanta sara sarah selma serafina severina sheila silvana solange soraia stella
  suely suzana tainá taís talita tamara tânia tatiana telma thaís tomásia úrsula valdirene valentina valéria vânia verónica verônica vilma violante virgínia vívian viviane
  wanda yara yasmin zaida zélia zilda zita zulmira adelaide adélia adelina agostinha aida albertina alda alzira amália amélia anália angelina angélica antonieta armanda arminda
  augusta aurélia beatriz belmira berta brígida carolina cesaltina conceição constança cremilda custódia deise delfina denise dilma dirce djamila domingas edna elaine
  eliana elza emanuela ercília erica érica estefânia fausta fernandina francelina genoveva germana gertrudes graziela gracinda ifigénia ilídia inocência isolina ivonete
  jussara juraci kelly laís leda leocádia leonilde leopoldina lisete lúcia luciene luzinete marinalva marlúcia matilda mirtes nazaré nícia noélia ondina palmira pilar prazeres
  preciosa quintina ricarda rosinda sandrina serena sebastiana soledade sueli teodora umbelina valquíria vicência zenaide zoraide zuleica graciosa celmira lurdinha zefa
  armanda celeste felismina gracinda josina lurdes luísa celina esperança ivone nália paulina rosita telma açucena
`;
