'use strict';
// Resource types of storage, databases and messages, with nested types, free JSON, maps and unions.
const { program, cdk } = require('../harness');
const dynamodb = require('aws-cdk-lib/aws-dynamodb');
const kms = require('aws-cdk-lib/aws-kms');
const rds = require('aws-cdk-lib/aws-rds');
const s3 = require('aws-cdk-lib/aws-s3');
const sm = require('aws-cdk-lib/aws-secretsmanager');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');

program(__filename, app => {
  const stack = new cdk.Stack(app, 'data');
  const key = new kms.CfnKey(stack, 'Key', {
    enableKeyRotation: true,
    keyPolicy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal: { AWS: cdk.Aws.ACCOUNT_ID } }],
    },
  });
  const secret = new sm.CfnSecret(stack, 'Secret', {
    kmsKeyId: key.ref,
    generateSecretString: {
      secretStringTemplate: '{"username":"admin"}', generateStringKey: 'password',
      excludePunctuation: true, passwordLength: 30,
    },
  });
  const group = new rds.CfnDBSubnetGroup(stack, 'Subnets', {
    dbSubnetGroupDescription: 'private', subnetIds: ['subnet-1', 'subnet-2'],
  });
  const cluster = new rds.CfnDBCluster(stack, 'Cluster', {
    engine: 'aurora-postgresql',
    dbSubnetGroupName: group.ref,
    kmsKeyId: key.attrArn,
    storageEncrypted: true,
    serverlessV2ScalingConfiguration: { minCapacity: 0.5, maxCapacity: 4 },
    vpcSecurityGroupIds: ['sg-1'],
  });
  cluster.applyRemovalPolicy(cdk.RemovalPolicy.SNAPSHOT);
  const instance = new rds.CfnDBInstance(stack, 'Instance', {
    dbInstanceClass: 'db.serverless', engine: 'aurora-postgresql', dbClusterIdentifier: cluster.ref,
    publiclyAccessible: false,
  });
  new sm.CfnSecretTargetAttachment(stack, 'Attachment', {
    secretId: secret.ref, targetId: cluster.ref, targetType: 'AWS::RDS::DBCluster',
  });
  new rds.CfnDBParameterGroup(stack, 'Parameters', {
    description: 'own', family: 'aurora-postgresql16', parameters: { work_mem: '64', autovacuum: '1' },
  });
  const dead = new sqs.CfnQueue(stack, 'Dead', {});
  const queue = new sqs.CfnQueue(stack, 'Queue', {
    redrivePolicy: { maxReceiveCount: 3, deadLetterTargetArn: dead.attrArn },
    kmsMasterKeyId: key.ref,
    visibilityTimeout: 60,
  });
  const topic = new sns.CfnTopic(stack, 'Topic', {
    subscription: [{ protocol: 'sqs', endpoint: queue.attrArn }],
    kmsMasterKeyId: 'alias/aws/sns',
  });
  new sns.CfnTopicPolicy(stack, 'TopicPolicy', {
    topics: [topic.ref],
    policyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: topic.ref }] },
  });
  const bucket = new s3.CfnBucket(stack, 'Bucket', {
    bucketEncryption: {
      serverSideEncryptionConfiguration: [{
        bucketKeyEnabled: true,
        serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: key.attrArn },
      }],
    },
    lifecycleConfiguration: {
      rules: [{
        status: 'Enabled', id: 'old',
        transitions: [{ storageClass: 'GLACIER', transitionInDays: 30 }],
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
        expirationInDays: 365,
      }],
    },
    publicAccessBlockConfiguration: { restrictPublicBuckets: true, blockPublicAcls: true },
    versioningConfiguration: { status: 'Enabled' },
  });
  bucket.cfnOptions.deletionPolicy = cdk.CfnDeletionPolicy.RETAIN;
  new dynamodb.CfnTable(stack, 'Table', {
    keySchema: [{ keyType: 'HASH', attributeName: 'id' }],
    attributeDefinitions: [{ attributeType: 'S', attributeName: 'id' }],
    billingMode: 'PAY_PER_REQUEST',
    sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: key.ref },
    timeToLiveSpecification: { enabled: true, attributeName: 'expires' },
    tags: [{ key: 'Team', value: 'web' }],
  });
  new cdk.CfnOutput(stack, 'Endpoint', { value: cluster.attrEndpointAddress });
  new cdk.CfnOutput(stack, 'Port', { value: instance.attrEndpointPort });
  new cdk.CfnOutput(stack, 'Domain', { value: bucket.attrRegionalDomainName });
});
