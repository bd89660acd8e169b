import type { Starters } from './index.ts';

export const pt: Starters = {
  payment: {
    name: 'Lembrete de pagamento',
    text: 'Olá {{name:first|cliente}}, lembramos que o pagamento de {{valor}} vence em {{vencimento}}. Se você já pagou, obrigado, e desconsidere esta mensagem.',
  },
  appointment: {
    name: 'Lembrete de horário',
    text: 'Olá {{name:first|cliente}}, esperamos você em {{data}} às {{hora}}. Se não puder vir, responda a esta mensagem e marcamos outro horário.',
  },
  ready: {
    name: 'Pedido pronto',
    text: 'Olá {{name:first|cliente}}, seu pedido {{pedido}} está pronto. Você pode retirá-lo em nosso horário de atendimento.',
  },
  offer: {
    name: 'Oferta para clientes',
    text: 'Olá {{name:first|cliente}}, só para nossos clientes: *{{oferta}}*, até {{data final}}. Esperamos você.\n\nResponda SAIR para não receber mais mensagens como esta.',
  },
  thanks: {
    name: 'Obrigado, como foi?',
    text: 'Obrigado pela visita, {{name:first|cliente}}. Como foi? Uma resposta curta nos ajuda a melhorar.',
  },
  closed: {
    name: 'Mudança de horário',
    text: 'Olá {{name:first|cliente}}, avisamos que estaremos fechados de {{de}} até {{até}}. No dia seguinte estaremos de volta.',
  },
};
