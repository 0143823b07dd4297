'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const { S3, DYNAMODB, S3_EXPRESS } = ec2.GatewayVpcEndpointAwsService;
  const stack = new cdk.Stack(app, 'endpoints');
  const vpc = new ec2.Vpc(stack, 'Vpc', {
    maxAzs: 2, natGateways: 1,
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC }, { name: 'Private', subnetType: PRIVATE_WITH_EGRESS }, { name: 'Isolated', subnetType: PRIVATE_ISOLATED },
    ],
    gatewayEndpoints: { S3: { service: S3 }, Table: { service: DYNAMODB, subnets: [{ subnetType: PRIVATE_ISOLATED }, { subnetGroupName: 'Private', onePerAz: true }] } },
  });
  const added = vpc.addGatewayEndpoint('Added', { service: S3_EXPRESS, subnets: [{ subnetType: PUBLIC }] });
  new cdk.CfnOutput(stack, 'Id', { value: added.vpcEndpointId });
  const region = new cdk.Stack(app, 'endpoints-region', { env: { region: 'cn-north-1' } });
  new ec2.Vpc(region, 'Vpc', { maxAzs: 1, natGateways: 0, gatewayEndpoints: { S3: { service: S3 } } });
  const imported = new cdk.Stack(app, 'endpoints-imported');
  const known = ec2.Vpc.fromVpcAttributes(imported, 'Vpc', {
    vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    privateSubnetIds: ['subnet-a', 'subnet-b'], privateSubnetRouteTableIds: ['rtb-a', 'rtb-b'],
  });
  known.addGatewayEndpoint('S3', { service: S3 });
  new ec2.GatewayVpcEndpoint(imported, 'Own', { vpc: known, service: new ec2.GatewayVpcEndpointAwsService('sqs', 'com.example') });
  // In the order of creation: after the VPN gateway and the way out of IPv6.
  new ec2.Vpc(new cdk.Stack(app, 'endpoints-last'), 'Vpc', {
    maxAzs: 1, vpnGateway: true, ipProtocol: ec2.IpProtocol.DUAL_STACK, gatewayEndpoints: { Table: { service: DYNAMODB } },
    vpnConnections: { Office: { ip: '192.0.2.1' } },
  });
});
