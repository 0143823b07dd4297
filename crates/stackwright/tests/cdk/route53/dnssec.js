'use strict';
// Keys that sign zones, and roles that may delegate.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const route53 = require('aws-cdk-lib/aws-route53');
program(__filename, app => {
  for (const [name, env] of [['dnssec', undefined], ['dnssec-known', { account: '123456789012', region: 'us-east-1' }]]) {
    const stack = new cdk.Stack(app, name, { env });
    const zone = new route53.PublicHostedZone(stack, 'Zone', { zoneName: 'example.com', acceleratedRecoveryEnabled: true });
    const second = new route53.PublicHostedZone(stack, 'Second_Zone', { zoneName: 'two.example.com', acceleratedRecoveryEnabled: false });
    const imported = route53.HostedZone.fromHostedZoneAttributes(stack, 'Imported', { hostedZoneId: 'Z123', zoneName: 'example.org' });
    const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['us-east-1a'] });
    const hidden = new route53.PrivateHostedZone(stack, 'Hidden', { zoneName: 'shop.local', vpc, comment: 'hidden', queryLogsLogGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:queries' });
    const key = new kms.Key(stack, 'Key', { keySpec: kms.KeySpec.ECC_NIST_P256, keyUsage: kms.KeyUsage.SIGN_VERIFY });
    const existing = kms.Key.fromKeyArn(stack, 'Existing', 'arn:aws:kms:us-east-1:123456789012:key/1234');
    const signing = zone.enableDnssec({ kmsKey: key });
    second.enableDnssec({ kmsKey: key, keySigningKeyName: 'my_name' });
    new route53.KeySigningKey(stack, 'Signing_Key', { hostedZone: imported, kmsKey: key, status: route53.KeySigningKeyStatus.INACTIVE });
    new route53.KeySigningKey(stack, 'More', { hostedZone: zone, kmsKey: existing, keySigningKeyName: 'more', status: route53.KeySigningKeyStatus.ACTIVE });
    const old = route53.KeySigningKey.fromKeySigningKeyAttributes(stack, 'Old', { hostedZone: imported, keySigningKeyName: 'old' });
    new cdk.CfnOutput(stack, 'Name', { value: signing.keySigningKeyName });
    new cdk.CfnOutput(stack, 'Id', { value: signing.keySigningKeyId });
    new cdk.CfnOutput(stack, 'OldId', { value: old.keySigningKeyId });

    const role = (id) => new iam.Role(stack, id, { assumedBy: new iam.AccountPrincipal('210987654321') });
    const all = role('All');
    zone.grantDelegation(all);
    hidden.grantDelegation(all);
    imported.grantDelegation(all);
    zone.grantDelegation(all, { delegatedZoneNames: ['sub.example.com', '*.x.example.com'] });
    zone.grantDelegation(role('Some'), { delegatedZoneNames: ['a_b-c.example.com', 'x!y.example.com'] });
    zone.addDelegation(second);
  }
});
