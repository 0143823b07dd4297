'use strict';
const ec2 = require('aws-cdk-lib/aws-ec2');

/** A network of public, private and isolated subnets. */
exports.threeTiers = scope => new ec2.Vpc(scope, 'Vpc', {
  maxAzs: 2, natGateways: 1,
  subnetConfiguration: [
    { name: 'public', subnetType: ec2.SubnetType.PUBLIC },
    { name: 'app', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    { name: 'data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
  ],
});
