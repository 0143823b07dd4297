'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const efs = require('aws-cdk-lib/aws-efs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const rds = require('aws-cdk-lib/aws-rds');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');

program(__filename, app => {
  const env = { account: '111111111111', region: 'eu-central-1' };
  for (const [name, account] of [['own-account', '111111111111'], ['other-account', '222222222222']]) {
    const s = new cdk.Stack(app, name, { env });
    const role = id => iam.Role.fromRoleArn(s, id, `arn:aws:iam::${account}:role/${id.toLowerCase()}`);
    const taskRole = role('Shop');
    const executionRole = role('Execution');
    const vpc = new ec2.Vpc(s, 'Vpc', { availabilityZones: ['eu-central-1a', 'eu-central-1b'], natGateways: 1 });
    const key = new kms.Key(s, 'Key');
    const logGroup = new logs.LogGroup(s, 'Logs');
    const secret = new secretsmanager.Secret(s, 'Secret', { encryptionKey: key });
    const settings = new s3.Bucket(s, 'Settings', { encryptionKey: key });
    const repository = new ecr.Repository(s, 'Repository');
    const files = new efs.FileSystem(s, 'Files', { vpc, kmsKey: key });
    const task = new ecs.FargateTaskDefinition(s, 'Task', { taskRole, executionRole, volumes: [{
      name: 'files', efsVolumeConfiguration: { fileSystemId: files.fileSystemId },
    }] });
    task.addContainer('web', {
      image: ecs.ContainerImage.fromEcrRepository(repository, 'v1'), logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web', logGroup }),
      secrets: {
        KEY: ecs.Secret.fromSecretsManager(secret, 'key'),
        NAME: ecs.Secret.fromSsmParameter(new ssm.StringParameter(s, 'Name', { stringValue: 'shop' })),
      },
      environmentFiles: [ecs.EnvironmentFile.fromBucket(settings, 'shop.env')],
    });
    // The CDK's policy of a file system would refer to the file system itself.
    if (account === env.account) files.grantReadWrite(taskRole);
    settings.grantRead(taskRole);
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc });
    cluster.grantTaskProtection(taskRole);
    task.grantRun(role('Runner'));
    const service = new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task, enableExecuteCommand: true });
    const database = new rds.DatabaseInstance(s, 'Database', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_4 }), vpc,
    });
    database.connections.allowDefaultPortFrom(service);
    database.grantConnect(taskRole, 'shop');
    database.secret.grantRead(taskRole);
  }
});
