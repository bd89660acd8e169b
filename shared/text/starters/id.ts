import type { Starters } from './index.ts';

export const id: Starters = {
  payment: {
    name: 'Pengingat pembayaran',
    text: 'Halo {{name:first|Kak}}, sekadar mengingatkan: {{jumlah}} jatuh tempo pada {{jatuh tempo}}. Jika sudah dibayar, terima kasih dan abaikan pesan ini.',
  },
  appointment: {
    name: 'Pengingat janji temu',
    text: 'Halo {{name:first|Kak}}, kami tunggu pada {{tanggal}} pukul {{jam}}. Jika tidak bisa datang, balas pesan ini dan kami carikan waktu lain.',
  },
  ready: {
    name: 'Pesanan siap',
    text: 'Halo {{name:first|Kak}}, pesanan {{pesanan}} sudah siap. Silakan diambil pada jam buka kami.',
  },
  offer: {
    name: 'Penawaran untuk pelanggan',
    text: 'Halo {{name:first|Kak}}, khusus untuk pelanggan kami: *{{penawaran}}*, sampai {{tanggal akhir}}. Kami tunggu kedatangannya.\n\nBalas STOP jika tidak ingin menerima pesan seperti ini lagi.',
  },
  thanks: {
    name: 'Terima kasih, bagaimana layanan kami?',
    text: 'Terima kasih atas kunjungannya, {{name:first|Kak}}. Bagaimana layanan kami? Jawaban singkat sangat membantu kami.',
  },
  closed: {
    name: 'Perubahan jam buka',
    text: 'Halo {{name:first|Kak}}, kami tutup dari {{dari}} sampai {{sampai}}. Setelah itu kami siap melayani lagi.',
  },
};
