'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
program(__filename, app => {
  const stack = id => new cdk.Stack(app, id);
  new ec2.Vpc(stack('vpc-default'), 'Vpc');
  new ec2.Vpc(stack('vpc-one-az'), 'Vpc', { maxAzs: 1 });
  new ec2.Vpc(stack('vpc-many-azs'), 'Vpc', { maxAzs: 99 });
  new ec2.Vpc(stack('vpc-two-azs-one-nat'), 'Network', { maxAzs: 2, natGateways: 1 });
  new ec2.Vpc(stack('vpc-without-nat'), 'Vpc', { natGateways: 0 });
  new ec2.Vpc(stack('vpc-many-nats'), 'Vpc', { natGateways: 9 });
  new ec2.Vpc(stack('vpc-named'), 'Vpc', {
    vpcName: 'main', maxAzs: 1, enableDnsHostnames: false, enableDnsSupport: false,
    defaultInstanceTenancy: ec2.DefaultInstanceTenancy.DEDICATED,
    ipAddresses: ec2.IpAddresses.cidr('192.168.0.0/20'),
  });
  const dns = stack('vpc-dns');
  new ec2.Vpc(dns, 'Support', { natGateways: 0, enableDnsHostnames: false });
  new ec2.Vpc(dns, 'Host', { natGateways: 0, defaultInstanceTenancy: ec2.DefaultInstanceTenancy.HOST });
  new ec2.Vpc(dns, 'Default', { natGateways: 0, defaultInstanceTenancy: ec2.DefaultInstanceTenancy.DEFAULT, enableDnsSupport: true });
});
