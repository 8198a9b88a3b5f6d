/** Who may import whom. The picture stands in README.md, the reasons in docs/decisions/. */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      // Two models that name each other (hasMany, belongsTo) do so within thunks: Medusa's own way.
      from: { pathNot: "^backend/src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
      comment: "Two files that import each other are one file.",
    },
    {
      name: "packages-never-import-an-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(backend|storefront|tests)/" },
    },
    {
      name: "uplift-imports-nothing-of-ours",
      severity: "error",
      from: { path: "^packages/uplift/" },
      to: { path: "^packages/(?!uplift/)" },
    },
    {
      name: "apps-do-not-import-each-other",
      severity: "error",
      from: { path: "^(backend|storefront)/" },
      to: { path: "^(backend|storefront)/", pathNot: "^$1/" },
    },
    {
      name: "a-module-never-imports-another",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/" },
      to: {
        path: "^backend/src/(modules|workflows|api|subscribers|jobs|links)/",
        pathNot: "^backend/src/modules/$1/",
      },
      comment: "Modules meet in workflows and links.",
    },
    {
      name: "workflows-do-not-know-the-api",
      severity: "error",
      from: { path: "^backend/src/workflows/" },
      to: { path: "^backend/src/(api|subscribers|jobs|admin)/" },
    },
    {
      name: "links-import-module-doors-only",
      severity: "error",
      from: { path: "^backend/src/links/" },
      to: { path: "^backend/src/", pathNot: "^backend/src/modules/[^/]+/index\\.ts$" },
    },
    {
      name: "features-do-not-import-each-other",
      severity: "error",
      from: { path: "^storefront/src/features/([^/]+)/" },
      to: { path: "^storefront/src/(features|app)/", pathNot: "^storefront/src/features/$1/" },
      comment: "Features are composed in app/.",
    },
    {
      name: "ui-has-no-data-and-no-domain",
      severity: "error",
      from: { path: "^storefront/src/ui/" },
      to: { path: "^storefront/src/(app|features|lib)/" },
    },
    {
      name: "lib-is-the-ground-floor",
      severity: "error",
      from: { path: "^storefront/src/lib/" },
      to: { path: "^storefront/src/(app|features|ui)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(node_modules|dist|\\.medusa|\\.next|\\.data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "default"],
    },
  },
};
