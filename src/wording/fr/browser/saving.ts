import type { ScriptWording } from '../../wording.ts';

const size = (bytes: number) =>
  bytes < 950_000
    ? `${Math.ceil(bytes / 1000)}\u00a0Ko`
    : `${Math.round(bytes / 100_000) / 10}\u00a0Mo`.replace('.', ',');
const pagesOf = (count: number) => `${count} ${count < 2 ? 'page' : 'pages'}`;
const whole = (pages: number, bytes: number) => `${pagesOf(pages)}, ${size(bytes)}`;

export const saving: ScriptWording['saving'] = {
  save: 'Enregistrer dans ce navigateur',
  saving: 'Enregistrement…',
  working: (done, of) => `page ${done} sur ${of}`,
  saved: (pages, bytes) => `Enregistré dans ce navigateur\u202f: ${whole(pages, bytes)}.`,
  lasting: 'L’article y reste jusqu’à ce que vous le retiriez.',
  passing:
    'Le navigateur peut l’effacer s’il manque de place, Safari après une semaine sans visite\u202f; un fichier téléchargé reste.',
  letGo: 'Retirer',
  letAllGo: 'Tout retirer',
  gone: 'N’est plus enregistré dans ce navigateur.',
  list: 'Articles enregistrés',
  failed: {
    QuotaExceededError: 'Non enregistré\u202f: ce navigateur n’a plus de place.',
    SecurityError: 'Non enregistré\u202f: ce navigateur ne laisse rien garder au site.',
    BrokenAnswer: 'Non enregistré\u202f: le serveur a envoyé une réponse endommagée.',
    OtherVersion:
      'Non enregistré\u202f: le site est en cours de mise à jour. Réessayez dans quelques minutes.',
  },
  failedElse: 'Non enregistré\u202f: pas de réseau.',
  instead: 'Rien n’en a été gardé. L’autre moyen est un fichier, dans la liste ci-dessus.',
  entry: (version, pages, bytes) => `${version}. ${whole(pages, bytes)}`,
  all: (stories, bytes) =>
    `${stories} ${stories < 2 ? 'article' : 'articles'}, ${size(bytes)} en tout.`,
};

export const lately: ScriptWording['lately'] = {
  pageTitle: (title, site) => title.replace(` – ${site}`, ''),
  none: 'Aucune page pour l’instant. Celles que vous ouvrirez apparaîtront ici.',
  isOff: 'Les pages que vous lisez ne sont pas gardées.',
  forget: 'Vider la liste',
  off: 'Ne plus garder ce que je lis',
  on: 'Garder les pages que je lis',
};

export const fromCopy = 'Le réseau ne répond pas\u202f: voici la copie que garde votre navigateur.';
