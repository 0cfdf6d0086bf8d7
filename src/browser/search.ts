import './page.ts';
import { offerSearching } from './search/form.ts';

offerSearching();
