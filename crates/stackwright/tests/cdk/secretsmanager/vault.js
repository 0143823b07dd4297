'use strict';
// Keys and secrets that several accounts and services share.
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');
const sm = require('aws-cdk-lib/aws-secretsmanager');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
program(__filename, app => {
  const build = (name, env) => {
    const stack = new cdk.Stack(app, name, { env });
    const vault = new Construct(stack, 'Vault');
    const admin = iam.Role.fromRoleName(vault, 'Admin', 'admin');
    const foreign = iam.Role.fromRoleArn(vault, 'Foreign', 'arn:aws:iam::210987654321:role/reader');
    const application = new iam.Role(vault, 'Application', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    const key = new kms.Key(vault, 'Key', {
      alias: cdk.Fn.importValue('alias'), multiRegion: true, admins: [admin, foreign], enableKeyRotation: true, rotationPeriod: cdk.Duration.days(90),
      policy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ sid: 'Root', actions: ['kms:*'], principals: [new iam.AccountRootPrincipal()], resources: ['*'] })] }),
    });
    key.addToResourcePolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['kms:Decrypt'], notPrincipals: [new iam.ArnPrincipal('arn:aws:iam::123456789012:role/breaker')], resources: ['*'], conditions: { Bool: { 'kms:GrantIsForAWSResource': false } } }));
    const elsewhere = kms.Key.fromKeyArn(vault, 'Elsewhere', 'arn:aws:kms:us-west-2:210987654321:key/1234');
    const named = kms.Alias.fromAliasName(vault, 'Named', 'alias/named');
    const secrets = {
      Own: new sm.Secret(vault, 'Own', { encryptionKey: key, secretName: 'shop/own-with-hyphens', replicaRegions: [{ region: 'eu-west-1' }] }),
      Foreign: new sm.Secret(vault, 'ForeignKey', { encryptionKey: elsewhere }),
      Named: new sm.Secret(vault, 'NamedKey', { encryptionKey: named, removalPolicy: cdk.RemovalPolicy.RETAIN }),
      Plain: new sm.Secret(vault, 'Plain', { generateSecretString: { secretStringTemplate: JSON.stringify({ user: 'x' }), generateStringKey: 'password', excludeCharacters: '"@/\\' } }),
      Complete: sm.Secret.fromSecretAttributes(vault, 'Complete', { secretCompleteArn: 'arn:aws:secretsmanager:eu-central-1:210987654321:secret:shop/complete-abcdef', encryptionKey: elsewhere }),
      ByName: sm.Secret.fromSecretNameV2(vault, 'ByName', 'shop/by-name'),
    };
    for (const [id, secret] of Object.entries(secrets)) {
      secret.grantRead(application);
      if (id !== 'Plain') secret.grantRead(foreign, ['AWSCURRENT']);
      secret.grantWrite(application);
      if (!['ByName', 'Complete', 'Plain'].includes(id)) secret.grantRead(new iam.AccountPrincipal('210987654321'), ['AWSCURRENT', 'AWSPREVIOUS']);
      new cdk.CfnOutput(vault, `${id}Name`, { value: secret.secretName });
    }
    secrets.Own.addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], principals: [new iam.OrganizationPrincipal('o-1234567890')], resources: ['*'] }));
    secrets.Plain.denyAccountRootDelete();
    const queue = new sqs.Queue(vault, 'Queue', { encryptionMasterKey: key });
    const topic = new sns.Topic(vault, 'Topic', { masterKey: key });
    const bucket = new s3.Bucket(vault, 'Bucket', { encryptionKey: named });
    queue.grantConsumeMessages(application);
    topic.grantPublish(application);
    bucket.grantReadWrite(application);
    key.grantGenerateMac(foreign);
    key.grantSignVerify(new iam.CompositePrincipal(new iam.AccountPrincipal('210987654321'), new iam.ServicePrincipal('s3.amazonaws.com')));
    named.grantEncrypt(application);
    const task = new ecs.FargateTaskDefinition(vault, 'Task');
    task.addContainer('app', { image: ecs.ContainerImage.fromRegistry('nginx'), secrets: { PASSWORD: ecs.Secret.fromSecretsManager(secrets.Plain, 'password'), ALL: ecs.Secret.fromSecretsManager(secrets.Own), OLD: ecs.Secret.fromSecretsManagerVersion(secrets.Own, { versionStage: 'AWSPREVIOUS' }), NAMED: ecs.Secret.fromSecretsManager(secrets.ByName) } });
  };
  build('vault');
  build('vault-known', { account: '123456789012', region: 'eu-central-1' });
});
