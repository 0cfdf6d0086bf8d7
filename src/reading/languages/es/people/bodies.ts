/** Nouns for one kind of body, a line each; behind the bar those by which a text goes on with it. */
export const BODIES = `
  empresa compañía firma grupo multinacional sociedad aerolínea constructora promotora cadena naviera eléctrica energética minera petrolera operadora
    tecnológica distribuidora editorial productora consultora concesionaria fabricante marca cervecera automotriz farmacéutica laboratorio inmobiliaria
    aseguradora banco | empresa compañía firma grupo multinacional corporación
  banco caja aseguradora cooperativa asociación fundación universidad instituto | entidad institución
  banco | emisor
  tribunal corte audiencia juzgado supremo | tribunal corte
  sindicato gremio central confederación | sindicato gremio organización central
  asociación organización ong oenegé fundación plataforma cooperativa federación colectivo | asociación organización entidad ong oenegé plataforma colectivo
  agencia ministerio instituto servicio comisión consejo organismo departamento secretaría dirección | organismo agencia institución entidad
  partido coalición formación | partido formación
  club equipo | club entidad
`;
