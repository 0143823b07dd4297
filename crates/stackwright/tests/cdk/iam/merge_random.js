'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
// Documents of random statements, drawn by a generator that gives the same numbers anywhere.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'merge-random');
  let seed = 2026;
  const random = n => { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return (seed >> 8) % n; };
  const pick = list => list[random(list.length)];
  const some = (list, most) => { const n = 1 + random(most); return Array.from({ length: n }, () => pick(list)); };
  const actions = ['a:A', 'a:B', 'a:C', 'b:A'];
  const bucket = new cdk.CfnResource(stack, 'Bucket', { type: 'AWS::S3::Bucket' });
  const resources = ['1', '2', '*', bucket.ref, bucket.getAtt('Arn').toString()];
  const principals = [
    () => new iam.ArnPrincipal('p1'), () => new iam.ArnPrincipal('p2'), () => new iam.AnyPrincipal(),
    () => new iam.ServicePrincipal('s1.amazonaws.com'), () => new iam.ServicePrincipal('s2.amazonaws.com'), () => new iam.CanonicalUserPrincipal('c'),
  ];
  for (let i = 0; i < 200; i++) {
    const document = new iam.PolicyDocument({ minimize: true });
    const withPrincipals = random(3) === 0;
    const count = 2 + random(6);
    for (let k = 0; k < count; k++) {
      const props = {};
      if (random(12) === 0) props.sid = pick(['x', 'y']);
      props.effect = random(8) === 0 ? iam.Effect.DENY : iam.Effect.ALLOW;
      props[random(10) === 0 ? 'notActions' : 'actions'] = some(actions, 3);
      props[random(10) === 0 ? 'notResources' : 'resources'] = some(resources, 3);
      if (withPrincipals) {
        const kind = random(14);
        const members = some(principals, 2).map(make => make());
        props[kind === 0 ? 'notPrincipals' : 'principals'] = kind === 1 ? [new iam.StarPrincipal()] : members;
      }
      if (random(6) === 0) props.conditions = { StringEquals: { k: pick(['v', 'w']) } };
      document.addStatements(new iam.PolicyStatement(props));
    }
    new cdk.CfnResource(stack, `D${i}`, { type: 'Test::Policy::Document', properties: { Document: document } });
  }
});
