'use strict';
const { program, cdk } = require('../harness');
const kms = require('aws-cdk-lib/aws-kms');
const sqs = require('aws-cdk-lib/aws-sqs');
const D = cdk.Duration;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'queues');
  const queue = (id, props) => new sqs.Queue(stack, id, props);
  queue('Minimal');
  queue('Full', { queueName: 'orders', retentionPeriod: D.days(4), deliveryDelay: D.seconds(5), maxMessageSizeBytes: 2048, receiveMessageWaitTime: D.seconds(20), visibilityTimeout: D.minutes(2), removalPolicy: cdk.RemovalPolicy.RETAIN, enforceSSL: true });
  const dead = queue('Dead', { redriveAllowPolicy: { redrivePermission: sqs.RedrivePermission.ALLOW_ALL } });
  queue('Source', { deadLetterQueue: { queue: dead, maxReceiveCount: 3 } });
  queue('DenyAll', { redriveAllowPolicy: { redrivePermission: sqs.RedrivePermission.DENY_ALL } });
  const one = queue('One'), two = queue('Two');
  queue('ByQueue', { redriveAllowPolicy: { redrivePermission: sqs.RedrivePermission.BY_QUEUE, sourceQueues: [one, two] } });
  queue('BySource', { redriveAllowPolicy: { sourceQueues: [one] } });
  queue('EmptyAllow', { redriveAllowPolicy: {} });
  queue('Unencrypted', { encryption: sqs.QueueEncryption.UNENCRYPTED });
  queue('KmsManaged', { encryption: sqs.QueueEncryption.KMS_MANAGED, dataKeyReuse: D.hours(1) });
  queue('SqsManaged', { encryption: sqs.QueueEncryption.SQS_MANAGED });
  queue('OwnKey', { encryption: sqs.QueueEncryption.KMS });
  const key = new kms.Key(stack, 'Key');
  const keyed = queue('Keyed', { encryptionMasterKey: key, dataKeyReuse: D.minutes(5) });
  queue('ExplicitKey', { encryption: sqs.QueueEncryption.KMS, encryptionMasterKey: key });
  queue('Fifo', { fifo: true, contentBasedDeduplication: true, deduplicationScope: sqs.DeduplicationScope.MESSAGE_GROUP, fifoThroughputLimit: sqs.FifoThroughputLimit.PER_MESSAGE_GROUP_ID });
  queue('NamedFifo', { queueName: 'orders.fifo' });
  queue('ByDeduplication', { contentBasedDeduplication: true });
  queue('Zero', { deliveryDelay: D.seconds(0), retentionPeriod: D.minutes(1), visibilityTimeout: D.seconds(0), receiveMessageWaitTime: D.seconds(0) });
  const imported = sqs.Queue.fromQueueArn(stack, 'Imported', 'arn:aws:sqs:eu-west-1:123456789012:existing');
  const attributes = sqs.Queue.fromQueueAttributes(stack, 'Attributes', { queueArn: 'arn:aws:sqs:us-east-1:123456789012:other.fifo', queueUrl: 'https://queue', keyArn: key.keyArn });
  const token = sqs.Queue.fromQueueArn(stack, 'Token', new cdk.CfnParameter(stack, 'Arn').valueAsString);
  for (const [id, q] of Object.entries({ keyed, imported, attributes, token })) {
    new cdk.CfnOutput(stack, id + 'Arn', { value: q.queueArn });
    new cdk.CfnOutput(stack, id + 'Name', { value: q.queueName });
    new cdk.CfnOutput(stack, id + 'Url', { value: q.queueUrl });
  }
});
