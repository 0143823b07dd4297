'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const route53 = require('aws-cdk-lib/aws-route53');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const s = new cdk.Stack(app, 'zones');
  const vpc = importedVpc(s);
  const internal = new route53.PrivateHostedZone(s, 'Internal', { zoneName: 'shop.local', vpc, comment: 'inside' });
  internal.addVpc(ec2.Vpc.fromVpcAttributes(s, 'Other', { vpcId: 'vpc-1', availabilityZones: ['eu-central-1a'] }));
  const zone = new route53.PublicHostedZone(s, 'Public', {
    zoneName: 'example.com', caaAmazon: true, comment: 'outside', addTrailingDot: false,
    queryLogsLogGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:queries',
  });
  const below = new route53.PublicHostedZone(s, 'Below', { zoneName: 'shop.example.com' });
  zone.addDelegation(below, { ttl: cdk.Duration.minutes(1), comment: 'shop' });
  zone.addDelegation(new route53.PublicHostedZone(s, 'Second', { zoneName: 'blog.example.com' }));
  new cdk.CfnOutput(s, 'Arn', { value: internal.hostedZoneArn });
  new cdk.CfnOutput(s, 'Private', { value: route53.PrivateHostedZone.fromPrivateHostedZoneId(s, 'One', 'Z1').hostedZoneId });
  new cdk.CfnOutput(s, 'PublicName', { value: route53.PublicHostedZone.fromPublicHostedZoneAttributes(s, 'Two', { hostedZoneId: 'Z2', zoneName: 'q.com' }).zoneName });
});
