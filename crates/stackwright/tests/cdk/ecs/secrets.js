'use strict';
const { program, cdk } = require('../harness');
const ecs = require('aws-cdk-lib/aws-ecs');
const kms = require('aws-cdk-lib/aws-kms');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');
const { image } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const definition = s => new ecs.FargateTaskDefinition(s, 'Task');

  stack('secrets-manager', s => {
    const secret = new secretsmanager.Secret(s, 'Database');
    const imported = secretsmanager.Secret.fromSecretNameV2(s, 'Token', 'shop/token');
    const complete = secretsmanager.Secret.fromSecretCompleteArn(s, 'Complete', 'arn:aws:secretsmanager:eu-central-1:555555555555:secret:api-AbCdEf');
    definition(s).addContainer('web', {
      image,
      secrets: {
        WHOLE: ecs.Secret.fromSecretsManager(secret),
        PASSWORD: ecs.Secret.fromSecretsManager(secret, 'password'),
        STAGE: ecs.Secret.fromSecretsManagerVersion(secret, { versionStage: 'AWSPREVIOUS' }, 'password'),
        VERSION: ecs.Secret.fromSecretsManagerVersion(secret, { versionId: 'ea9ef8d7-1111-2222-3333-444444444444' }),
        TOKEN: ecs.Secret.fromSecretsManager(imported),
        FIELD: ecs.Secret.fromSecretsManager(imported, 'field'),
        COMPLETE: ecs.Secret.fromSecretsManager(complete, 'key'),
      },
    });
  });
  stack('secrets-key', s => {
    const key = new kms.Key(s, 'Key');
    const secret = new secretsmanager.Secret(s, 'Database', { encryptionKey: key });
    const container = definition(s).addContainer('web', { image });
    container.addSecret('PASSWORD', ecs.Secret.fromSecretsManager(secret, 'password'));
  });
  stack('secrets-parameters', s => {
    const own = new ssm.StringParameter(s, 'Own', { stringValue: 'value' });
    const named = ssm.StringParameter.fromStringParameterName(s, 'Named', '/shop/endpoint');
    const secure = ssm.StringParameter.fromSecureStringParameterAttributes(s, 'Secure', { parameterName: '/shop/key', version: 3 });
    const task = definition(s);
    task.addContainer('web', {
      image,
      environment: { PLAIN: 'yes' },
      secrets: {
        OWN: ecs.Secret.fromSsmParameter(own), NAMED: ecs.Secret.fromSsmParameter(named),
        SECURE: ecs.Secret.fromSsmParameter(secure),
      },
    });
    task.addContainer('same', { image, secrets: { NAMED: ecs.Secret.fromSsmParameter(named) } });
  });
});
