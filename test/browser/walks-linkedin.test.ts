import { VARIANTS as instructor } from '../pages/linkedin/become-an-instructor.ts';
import { VARIANTS as service } from '../pages/linkedin/offer-mentoring-as-a-service.ts';
import { VARIANTS as volunteer } from '../pages/linkedin/show-that-you-volunteer.ts';
import { VARIANTS as firstMessage } from '../pages/linkedin/write-a-first-message.ts';
import { walkAll } from './walk-all.ts';

walkAll({
  'linkedin/become-an-instructor': instructor,
  'linkedin/offer-mentoring-as-a-service': service,
  'linkedin/show-that-you-volunteer': volunteer,
  'linkedin/write-a-first-message': firstMessage,
});
