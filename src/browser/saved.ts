import './page.ts';
import { listLately } from './lately-list.ts';
import { listSaved } from './saved-list.ts';

listSaved();
listLately();
