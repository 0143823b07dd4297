'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const kms = require('aws-cdk-lib/aws-kms');
const lb = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const s3 = require('aws-cdk-lib/aws-s3');
program(__filename, app => {
  for (const [name, region] of [['access-logs', 'us-east-1'], ['newer-region', 'eu-south-2']]) {
    const stack = new cdk.Stack(app, name, { env: { account: '123456789012', region } });
    const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a'], publicSubnetIds: ['s-1'], privateSubnetIds: ['s-2'] });
    const bucket = new s3.Bucket(stack, 'Bucket');
    const alb = new lb.ApplicationLoadBalancer(stack, 'Alb', { vpc });
    alb.logAccessLogs(bucket);
    alb.logConnectionLogs(new s3.Bucket(stack, 'Connections'), 'connections');
    const prefixed = new lb.ApplicationLoadBalancer(stack, 'Prefixed', { vpc });
    prefixed.logAccessLogs(new s3.Bucket(stack, 'Other'), 'alb/logs');
    const nlb = new lb.NetworkLoadBalancer(stack, 'Nlb', { vpc });
    nlb.logAccessLogs(new s3.Bucket(stack, 'NlbBucket'), 'nlb');
    new lb.NetworkLoadBalancer(stack, 'PlainNlb', { vpc }).logAccessLogs(new s3.Bucket(stack, 'PlainBucket'));
    const imported = s3.Bucket.fromBucketName(stack, 'Imported', 'imported');
    new lb.ApplicationLoadBalancer(stack, 'ToImported', { vpc }).logAccessLogs(imported, 'x');
  }
});
