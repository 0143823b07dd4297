'use strict';
// Actions on buckets and topics; pipelines with a bucket that is given.
const { program } = require('../harness');
const { Duration, Stack } = require('aws-cdk-lib');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');
const sns = require('aws-cdk-lib/aws-sns');
const { pipeline } = require('./pipeline');

program(__filename, app => {
  const { Artifact } = codepipeline;
  pipeline(app, 'deploys', (stack, code) => {
    const bucket = new s3.Bucket(stack, 'Bucket');
    const key = new kms.Key(stack, 'Key');
    const { CacheControl, S3DeployAction } = actions;
    return [
      new S3DeployAction({ actionName: 'Plain', bucket, input: code }),
      new S3DeployAction({ actionName: 'Packed', bucket, input: code, extract: false, objectKey: 'site.zip' }),
      new S3DeployAction({
        actionName: 'Full', bucket, input: code, objectKey: 'site', accessControl: s3.BucketAccessControl.PUBLIC_READ_WRITE, cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.hours(12)), CacheControl.immutable()], encryptionKey: key,
      }),
    ];
  });
  pipeline(app, 'approvals', stack => {
    const topic = new sns.Topic(stack, 'Topic');
    const approve = (actionName, more) => new actions.ManualApprovalAction({ actionName, ...more });
    return [
      approve('Told', { notificationTopic: topic, additionalInformation: 'look', timeout: Duration.minutes(10) }),
      approve('Mailed', { notifyEmails: ['a@example.com', 'b@example.com'], externalEntityLink: 'https://example.com' }),
      approve('Both', { notificationTopic: topic, notifyEmails: ['c@example.com'] }),
    ];
  });
  const sources = new Stack(app, 'sources');
  const bucket = new s3.Bucket(sources, 'Bucket', { versioned: true });
  const keyed = new s3.Bucket(sources, 'Keyed', { encryption: s3.BucketEncryption.KMS });
  const source = (actionName, more) => new actions.S3SourceAction({ actionName, bucket, bucketKey: 'source.zip', output: new Artifact(), ...more });
  new codepipeline.Pipeline(sources, 'Pipeline', {
    artifactBucket: keyed,
    stages: [
      { stageName: 'Source', actions: [source('Polled'), source('Quiet', { trigger: actions.S3Trigger.NONE, variablesNamespace: 'Quiet' }), source('Also', { trigger: actions.S3Trigger.POLL, bucket: keyed })] },
      { stageName: 'Approve', actions: [new actions.ManualApprovalAction({ actionName: 'Approve' })] },
    ],
  });
  const imported = new Stack(app, 'imported');
  const artifactBucket = s3.Bucket.fromBucketAttributes(imported, 'Bucket', { bucketName: 'artifacts', encryptionKey: kms.Key.fromKeyArn(imported, 'Key', 'arn:aws:kms:eu-west-1:123456789012:key/abc') });
  const code = new Artifact('Code');
  new codepipeline.Pipeline(imported, 'Pipeline', {
    artifactBucket,
    stages: [
      { stageName: 'Source', actions: [source('Source', { bucket: artifactBucket, output: code })] },
      { stageName: 'Build', actions: [new actions.CodeBuildAction({ actionName: 'Build', project: new codebuild.PipelineProject(imported, 'Project'), input: code })] },
    ],
  });
});
