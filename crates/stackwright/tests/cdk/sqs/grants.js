'use strict';
const { program, cdk } = require('../harness');
const cw = require('aws-cdk-lib/aws-cloudwatch');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const sqs = require('aws-cdk-lib/aws-sqs');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'grants');
  const plain = new sqs.Queue(stack, 'Plain');
  const keyed = new sqs.Queue(stack, 'Keyed', { encryption: sqs.QueueEncryption.KMS });
  const imported = sqs.Queue.fromQueueAttributes(stack, 'Imported', { queueArn: 'arn:aws:sqs:us-east-1:123456789012:other', keyArn: 'arn:aws:kms:us-east-1:123456789012:key/1' });
  for (const [id, queue] of Object.entries({ plain, keyed, imported })) {
    for (const verb of ['grantConsumeMessages', 'grantSendMessages', 'grantPurge']) {
      const role = new iam.Role(stack, `${id}${verb}`, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
      queue[verb](role);
    }
    const role = new iam.Role(stack, `${id}grant`, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
    queue.grant(role, 'sqs:TagQueue', 'sqs:UntagQueue');
  }
  plain.grantSendMessages(new iam.ServicePrincipal('s3.amazonaws.com'));
  keyed.grantConsumeMessages(new iam.AccountPrincipal('210987654321'));
  plain.addToResourcePolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [plain.queueArn], principals: [new iam.AnyPrincipal()], conditions: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:123456789012:topic' } } }));
  imported.addToResourcePolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'], principals: [new iam.AnyPrincipal()] }));
  const secure = new sqs.Queue(stack, 'Secure', { enforceSSL: true });
  secure.grantSendMessages(new iam.AccountRootPrincipal());
  new sqs.QueuePolicy(stack, 'Explicit', { queues: [plain, secure] }).document.addStatements(new iam.PolicyStatement({ actions: ['sqs:ReceiveMessage'], resources: ['*'], principals: [new iam.AccountRootPrincipal()] }));
  const alarms = ['ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesDelayed', 'ApproximateNumberOfMessagesNotVisible', 'ApproximateNumberOfMessagesVisible', 'NumberOfEmptyReceives', 'NumberOfMessagesDeleted', 'NumberOfMessagesReceived', 'NumberOfMessagesSent', 'SentMessageSize', 'ApproximateNumberOfMessagesOutstanding'];
  for (const name of alarms) new cw.Alarm(stack, name, { metric: plain['metric' + name](), threshold: 1, evaluationPeriods: 1 });
  imported.metric('Custom').createAlarm(stack, 'Custom', { threshold: 1, evaluationPeriods: 1 });
});
