'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
const subs = require('aws-cdk-lib/aws-sns-subscriptions');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'subscriptions');
  const topic = new sns.Topic(stack, 'Topic');
  const queue = new sqs.Queue(stack, 'Queue');
  const keyed = new sqs.Queue(stack, 'Keyed', { encryption: sqs.QueueEncryption.KMS });
  const dead = new sqs.Queue(stack, 'Dead');
  const F = sns.SubscriptionFilter;
  topic.addSubscription(new subs.SqsSubscription(queue));
  topic.addSubscription(new subs.SqsSubscription(keyed, { rawMessageDelivery: true, deadLetterQueue: dead, filterPolicy: {
    color: F.stringFilter({ allowlist: ['red', 'orange'], matchPrefixes: ['bl'], matchSuffixes: ['ue'] }),
    size: F.stringFilter({ denylist: ['small', 'medium'] }),
    price: F.numericFilter({ allowlist: [1, 2.5], greaterThan: 3, greaterThanOrEqualTo: 4, lessThan: 5, lessThanOrEqualTo: 6, between: { start: 100, stop: 200 }, betweenStrict: { start: 200, stop: 300 } }),
    store: F.existsFilter(), none: F.notExistsFilter() } }));
  const other = new sns.Topic(stack, 'Other');
  other.addSubscription(new subs.SqsSubscription(queue, { filterPolicyWithMessageBody: { background: sns.FilterOrPolicy.policy({ color: sns.FilterOrPolicy.filter(F.stringFilter({ allowlist: ['red'] })) }), price: sns.FilterOrPolicy.filter(F.numericFilter({ between: { start: 1, stop: 2 } })) } }));
  topic.addSubscription(new subs.EmailSubscription('team@example.com'));
  topic.addSubscription(new subs.EmailSubscription('json@example.com', { json: true, deadLetterQueue: dead, filterPolicy: { a: F.existsFilter() } }));
  topic.addSubscription(new subs.SmsSubscription('+15551234567'));
  topic.addSubscription(new subs.UrlSubscription('https://example.com/'));
  topic.addSubscription(new subs.UrlSubscription('http://example.com/hook', { rawMessageDelivery: true, deliveryPolicy: { healthyRetryPolicy: { minDelayTarget: cdk.Duration.seconds(5), maxDelayTarget: cdk.Duration.seconds(10), numRetries: 6, numNoDelayRetries: 1, numMinDelayRetries: 2, numMaxDelayRetries: 3, backoffFunction: sns.BackoffFunction.EXPONENTIAL }, throttlePolicy: { maxReceivesPerSecond: 10 }, requestPolicy: { headerContentType: 'application/json' } } }));
  const url = new cdk.CfnParameter(stack, 'Url');
  topic.addSubscription(new subs.UrlSubscription(url.valueAsString, { protocol: sns.SubscriptionProtocol.HTTPS }));
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('sns.amazonaws.com') });
  new sns.Subscription(stack, 'Firehose', { topic, protocol: sns.SubscriptionProtocol.FIREHOSE, endpoint: 'arn:aws:firehose:us-east-1:123456789012:deliverystream/x', subscriptionRoleArn: role.roleArn });
  new sns.Subscription(stack, 'Region', { topic: sns.Topic.fromTopicArn(stack, 'Far', 'arn:aws:sns:eu-west-1:123456789012:far'), protocol: sns.SubscriptionProtocol.SQS, endpoint: queue.queueArn, region: 'eu-west-1', rawMessageDelivery: false });
  const imported = sns.Topic.fromTopicArn(stack, 'Imported', 'arn:aws:sns:us-east-1:123456789012:existing');
  imported.addSubscription(new subs.SqsSubscription(queue));
  imported.addSubscription(new subs.SqsSubscription(sqs.Queue.fromQueueArn(stack, 'ImportedQueue', 'arn:aws:sqs:us-east-1:123456789012:q')));
});
