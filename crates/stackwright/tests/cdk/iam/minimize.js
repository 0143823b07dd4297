'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
const ssm = require('aws-cdk-lib/aws-ssm');
// How the statements of a policy merge and in which order what they hold is written.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'minimize');
  const bucket = new cdk.CfnResource(stack, 'Bucket', { type: 'AWS::S3::Bucket' });
  const arn = bucket.getAtt('Arn').toString();
  const s = props => new iam.PolicyStatement(props);
  const allow = (actions, resources, more = {}) => s({ actions, resources, ...more });
  const role = (id, ...statements) => {
    const r = new iam.Role(stack, id, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
    statements.forEach(x => r.addToPolicy(x));
    return r;
  };
  role('SameResources', allow(['s3:GetObject'], ['*']), allow(['s3:PutObject'], ['*']));
  role('SameActions', allow(['s3:GetObject'], ['b']), allow(['s3:GetObject'], ['a']));
  role('Duplicates', allow(['s3:GetObject'], ['a']), allow(['s3:GetObject'], ['a']));
  role('DuplicatesInside', allow(['s3:GetObject', 's3:GetObject', 's3:Abc'], ['b', 'a', 'b']));
  role('Subset', allow(['s3:GetObject', 's3:PutObject'], ['a']), allow(['s3:GetObject'], ['a']));
  role('SubsetBoth', allow(['s3:GetObject', 's3:PutObject'], ['a', 'b']), allow(['s3:GetObject'], ['a']));
  role('Different', allow(['s3:GetObject'], ['a']), allow(['s3:PutObject'], ['b']));
  role('Chain', allow(['s3:A'], ['a']), allow(['s3:B'], ['b']), allow(['s3:A'], ['b']), allow(['s3:B'], ['a']));
  role('ChainOther', allow(['s3:A'], ['1']), allow(['s3:B'], ['2']), allow(['s3:B'], ['1']), allow(['s3:C'], ['3']), allow(['s3:A'], ['2']));
  role('Tokens', allow(['s3:GetObject'], [arn, `${arn}/*`]), allow(['s3:PutObject'], [`${arn}/*`, arn]));
  role('TokensAndLiterals', allow(['s3:GetObject'], ['arn:aws:s3:::zz', arn, 'arn:aws:s3:::aa', `${arn}/*`, 'zzz', 'Arn', '*']));
  role('TokenKinds', allow(['s3:GetObject'], [
    cdk.Fn.sub('arn:${AWS::Partition}:x'), cdk.Aws.ACCOUNT_ID, bucket.ref, arn, `x-${arn}`, cdk.Fn.join('-', ['a', arn]), cdk.Fn.select(0, cdk.Fn.split('|', arn)),
    cdk.Fn.importValue('foreign'), 'middle', cdk.Fn.conditionIf('Cond', 'a', 'b').toString(), cdk.Stack.of(stack).formatArn({ service: 'sqs', resource: 'q' })]));
  role('TokenMerge', allow(['s3:GetObject'], [`${arn}/z`]), allow(['s3:GetObject'], [arn]), allow(['s3:GetObject'], [`${arn}/a`]), allow(['s3:GetObject'], ['lit']));
  role('Conditions',
    allow(['s3:GetObject'], ['a'], { conditions: { StringEquals: { k: 'v' } } }),
    allow(['s3:PutObject'], ['a'], { conditions: { StringEquals: { k: 'v' } } }),
    allow(['s3:DeleteObject'], ['a'], { conditions: { StringEquals: { k: 'w' } } }),
    allow(['s3:ListBucket'], ['a']));
  role('ConditionOrder',
    allow(['s3:GetObject'], ['a'], { conditions: { StringEquals: { k: 'v', a: 'b' }, Bool: { x: 'true' } } }),
    allow(['s3:PutObject'], ['a'], { conditions: { Bool: { x: 'true' }, StringEquals: { a: 'b', k: 'v' } } }));
  role('ConditionLists',
    allow(['s3:GetObject'], ['a'], { conditions: { StringEquals: { k: ['v', 'u', 'v'] } } }),
    allow(['s3:PutObject'], ['a'], { conditions: { StringEquals: { k: ['u', 'v'] } } }),
    allow(['s3:Other'], ['a'], { conditions: { StringEquals: { k: ['v'] } } }),
    allow(['s3:Third'], ['a'], { conditions: { StringEquals: { k: 'v' }, Bool: { b: true }, NumericLessThan: { n: 5 }, Null: { t: false } } }));
  role('Effects', allow(['s3:GetObject'], ['a']), s({ effect: iam.Effect.DENY, actions: ['s3:GetObject'], resources: ['b'] }), s({ effect: iam.Effect.DENY, actions: ['s3:PutObject'], resources: ['b'] }));
  role('Sids', allow(['s3:GetObject'], ['a'], { sid: 'One' }), allow(['s3:PutObject'], ['a'], { sid: 'Two' }), allow(['s3:X'], ['a']), allow(['s3:Y'], ['a']));
  role('SameSid', allow(['s3:GetObject'], ['a'], { sid: 'One' }), allow(['s3:PutObject'], ['a'], { sid: 'One' }));
  role('NotActions', s({ notActions: ['s3:GetObject', 's3:A'], resources: ['a'] }), s({ notActions: ['s3:PutObject'], resources: ['a'] }), s({ notActions: ['s3:PutObject'], resources: ['b'] }));
  role('NotResources', s({ actions: ['s3:GetObject'], notResources: ['b', 'a'] }), s({ actions: ['s3:PutObject'], notResources: ['a', 'b'] }), s({ actions: ['s3:GetObject'], notResources: ['c'] }));
  role('Wildcards', allow(['s3:*'], ['a']), allow(['s3:GetObject'], ['a']), allow(['*'], ['b']), allow(['s3:GetObject'], ['b']), allow(['s3:Get*', 's3:GetObject'], ['*', 'c']));
  role('Case', allow(['s3:getobject', 'S3:GetObject', 'ec2:Z', 'ec2:a', 'ec2:B', 'EC2:B', 'ec2:9', 'ec2:10'], ['b', 'B', 'a', 'A', '_', '1', '10', '9', '-', 'é', 'z']));
  role('ManyOrder',
    allow(['b:B'], ['2']), allow(['a:A'], ['1']), allow(['d:D'], ['4']), allow(['c:C'], ['3']), allow(['a:A2'], ['1']), allow(['d:D'], ['5']));
  role('ActionsFirstOrResourcesFirst', allow(['a:A', 'a:B'], ['1']), allow(['a:A'], ['2']), allow(['a:B'], ['2']), allow(['a:A'], ['1', '3']));
  role('Triple', allow(['a:A'], ['1', '2']), allow(['a:A'], ['2', '3']), allow(['a:B'], ['1', '2', '3']));
  const unmerged = new iam.PolicyDocument({ minimize: false, statements: [allow(['s3:Z', 's3:A', 's3:A'], ['b', 'a']), allow(['s3:Z', 's3:A'], ['b', 'a']), allow(['s3:A', 's3:Z'], ['b', 'a']), allow(['s3:Q'], ['b', 'a'])] });
  new iam.ManagedPolicy(stack, 'NotMinimized', { document: unmerged });
  const explicit = new iam.PolicyDocument({ minimize: true, assignSids: true, statements: [allow(['s3:Z'], ['b']), allow(['s3:A'], ['b']), allow(['s3:Z'], ['x'])] });
  new iam.ManagedPolicy(stack, 'MinimizedSids', { document: explicit });
  new iam.ManagedPolicy(stack, 'UnminimizedSids', { document: new iam.PolicyDocument({ minimize: false, assignSids: true, statements: [allow(['s3:Z'], ['b']), allow(['s3:A'], ['b'], { sid: 'Mine' }), allow(['s3:Z'], ['b']), allow(['s3:Q'], ['x'])] }) });
  new iam.ManagedPolicy(stack, 'FromJson', { document: iam.PolicyDocument.fromJson({ Version: '2012-10-17', Statement: [
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'a' },
    { Sid: 'Deny', Effect: 'Deny', NotAction: ['s3:PutObject', 's3:A'], NotResource: ['z', 'b'], Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
  ] }) });
});
