import type { Starters } from './index.ts';

export const en: Starters = {
  payment: {
    name: 'Payment reminder',
    text: 'Hello {{name:first|there}}, a friendly reminder that {{amount}} is due on {{due date}}. If you have paid already, thank you and please ignore this message.',
  },
  appointment: {
    name: 'Appointment reminder',
    text: 'Hello {{name:first|there}}, we expect you on {{date}} at {{time}}. If you cannot come, just reply to this message and we will find another time.',
  },
  ready: {
    name: 'Order ready',
    text: 'Hello {{name:first|there}}, your order {{order}} is ready. You can collect it during our opening hours.',
  },
  offer: {
    name: 'Offer for customers',
    text: 'Hello {{name:first|there}}, for our customers only: *{{offer}}*, until {{end date}}. We look forward to seeing you.\n\nReply STOP to get no more of these messages.',
  },
  thanks: {
    name: 'Thank you, and how was it?',
    text: 'Thank you for your visit, {{name:first|dear customer}}. How was it? A short answer helps us to do better.',
  },
  closed: {
    name: 'Changed opening hours',
    text: 'Hello {{name:first|there}}, please note: we are closed from {{from}} to {{to}}. From the day after we are here for you again.',
  },
};
