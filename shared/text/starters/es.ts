import type { Starters } from './index.ts';

export const es: Starters = {
  payment: {
    name: 'Recordatorio de pago',
    text: 'Hola {{name:first|cliente}}, te recordamos que el {{fecha de pago}} vence tu pago de {{importe}}. Si ya pagaste, gracias, y no hace falta responder.',
  },
  appointment: {
    name: 'Recordatorio de cita',
    text: 'Hola {{name:first|cliente}}, te esperamos el {{fecha}} a las {{hora}}. Si no puedes venir, responde a este mensaje y buscamos otro momento.',
  },
  ready: {
    name: 'Pedido listo',
    text: 'Hola {{name:first|cliente}}, tu pedido {{pedido}} está listo. Puedes recogerlo en nuestro horario de atención.',
  },
  offer: {
    name: 'Oferta para clientes',
    text: 'Hola {{name:first|cliente}}, solo para nuestros clientes: *{{oferta}}*, hasta el {{fecha final}}. Te esperamos.\n\nResponde BAJA para no recibir más mensajes como este.',
  },
  thanks: {
    name: 'Gracias, ¿qué tal todo?',
    text: 'Gracias por tu visita, {{name:first|cliente}}. ¿Qué tal todo? Una respuesta corta nos ayuda a mejorar.',
  },
  closed: {
    name: 'Cambio de horario',
    text: 'Hola {{name:first|cliente}}, te avisamos: cerramos del {{desde}} al {{hasta}}. Al día siguiente volvemos a atenderte.',
  },
};
