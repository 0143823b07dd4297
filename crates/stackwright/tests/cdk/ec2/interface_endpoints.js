'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const Service = ec2.InterfaceVpcEndpointAwsService;
const allow = action => new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: [action], resources: ['*'] });
program(__filename, app => {
  const stack = new cdk.Stack(app, 'endpoints');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const registry = vpc.addInterfaceEndpoint('Registry', { service: Service.ECR_DOCKER });
  registry.addToPolicy(allow('ecr:Get*'));
  registry.addToPolicy(allow('ecr:Batch*'));
  registry.connections.allowDefaultPortFromAnyIpv4();
  const group = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345678');
  vpc.addInterfaceEndpoint('Secrets', {
    service: Service.SECRETS_MANAGER, privateDnsEnabled: false, subnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: [group], open: false,
    ipAddressType: ec2.VpcEndpointIpAddressType.DUALSTACK, dnsRecordIpType: ec2.VpcEndpointDnsRecordIpType.SERVICE_DEFINED,
    privateDnsOnlyForInboundResolverEndpoint: ec2.VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint.ONLY_INBOUND_RESOLVER,
  });
  new ec2.InterfaceVpcEndpoint(stack, 'Own', { vpc, service: new ec2.InterfaceVpcEndpointService('com.amazonaws.vpce.us-east-1.vpce-svc-1', 8443) });
  new ec2.InterfaceVpcEndpoint(stack, 'Other', { vpc, service: new ec2.InterfaceVpcEndpointAwsService('foo') });
  new ec2.InterfaceVpcEndpoint(stack, 'Closed', { vpc, open: false, service: Service.SQS });
  const imported = ec2.InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(stack, 'Imported', { vpcEndpointId: 'vpce-1', port: 80, securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Second', 'sg-87654321')] });
  imported.connections.allowDefaultPortFromAnyIpv4();
  const gateway = vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 });
  gateway.addToPolicy(allow('s3:GetObject'));
  gateway.addToPolicy(allow('s3:ListBucket'));
  new cdk.CfnOutput(stack, 'Facts', { value: registry.vpcEndpointId + registry.vpcEndpointCreationTimestamp + cdk.Fn.join(',', registry.vpcEndpointDnsEntries) + cdk.Fn.join(',', registry.vpcEndpointNetworkInterfaceIds) });

  for (const region of ['cn-north-1', 'us-iso-east-1', 'us-gov-west-1']) {
    const known = new cdk.Stack(app, `endpoints-${region}`, { env: { account: '111111111111', region } });
    const network = new ec2.Vpc(known, 'Vpc', { availabilityZones: [`${region}a`, `${region}b`] });
    for (const name of ['ECR', 'ATHENA', 'BEDROCK', 'SAGEMAKER_NOTEBOOK', 'CODECATALYST', 'IAM', 'DATA_EXPORTS', 'TRANSCRIBE', 'SNS', 'EC2', 'WORKSPACES']) network.addInterfaceEndpoint(name, { service: Service[name] });
    network.addInterfaceEndpoint('Prefixed', { service: new ec2.InterfaceVpcEndpointAwsService('foo', 'bar', 99) });
  }
});
