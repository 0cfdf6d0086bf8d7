/** Nouns for one kind of body, a line each; behind the bar those by which a text goes on with it. */
export const BODIES = `
  empresa compañía firma grupo multinacional sociedad aerolínea constructora promotora cadena naviera eléctrica energética minera petrolera operadora
    tecnológica distribuidora editorial productora consultora concesionaria fabricante marca cervecera automotriz farmacéutica laboratorio inmobiliaria
    aseguradora salmonera pesquera azucarera cementera papelera siderúrgica acerera automotora hotelera telefónica textil química láctea
    conservera forestal corredora banco | empresa compañía firma grupo multinacional corporación
  banco caja aseguradora cooperativa asociación fundación universidad instituto | entidad institución
  banco | emisor
  tribunal corte audiencia juzgado supremo | tribunal corte
  sindicato gremio central confederación | sindicato gremio organización central
  eps ips | entidad empresa
  asociación organización ong oenegé fundación plataforma cooperativa federación colectivo | asociación organización entidad ong oenegé plataforma colectivo
  museo hospital clínica colegio observatorio | institución entidad centro
  municipio municipalidad alcaldía ayuntamiento cabildo intendencia gobernación | municipio corporación administración
  agencia ministerio instituto servicio comisión consejo organismo departamento secretaría dirección comité junta administración subsecretaría
    superintendencia contraloría delegación subdelegación | organismo agencia institución entidad dependencia
  partido coalición formación | partido formación
  club equipo | club entidad
`;
