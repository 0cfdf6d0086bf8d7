/** Nouns for one kind of body, a line each; behind the bar those by which a text goes on with it. */
export const BODIES = `
  empresa companhia firma grupo multinacional sociedade construtora incorporadora montadora fabricante marca cervejaria farmacêutica laboratório imobiliária seguradora
    varejista rede mineradora petroleira operadora concessionária distribuidora editora produtora consultora consultoria elétrica estaleiro fábrica banco | empresa
    companhia firma grupo multinacional
  banco caixa seguradora cooperativa associação fundação universidade instituto | entidade instituição
  tribunal corte juízo supremo relação câmara | tribunal corte
  sindicato central confederação federação união | sindicato entidade central organização
  associação organização ong fundação cooperativa federação coletivo colectivo movimento | associação organização entidade ong coletivo
  agência ministério instituto serviço comissão conselho organismo departamento secretaria direção autoridade | órgão agência instituição entidade organismo
  partido coligação coalizão | partido legenda sigla
  clube equipa equipe time | clube entidade
  prefeitura câmara município autarquia governo junta freguesia | autarquia prefeitura município
`;
