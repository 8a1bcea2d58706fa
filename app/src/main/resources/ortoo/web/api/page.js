// Shows the contract of the API, and lets its questions be tried on this server.
globalThis.SwaggerUIBundle({
  url: '/api/v1/openapi.yaml',
  dom_id: '#page',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
