'use strict';
const { program, cdk } = require('../harness');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codedeploy = require('aws-cdk-lib/aws-codedeploy');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
// What depends on the account, the region and the partition, in each kind of place.
program(__filename, app => {
  for (const region of ['eu-west-1', 'cn-north-1', 'us-gov-west-1', undefined]) {
    const env = region && { account: '123456789012', region };
    const stack = new cdk.Stack(app, `regions-${region}`, { env });
    const output = (id, value) => new cdk.CfnOutput(stack, id, { value });
    const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], privateSubnetIds: ['subnet-1', 'subnet-2'] });
    new codebuild.Fleet(stack, 'Fleet', { baseCapacity: 1, computeType: codebuild.FleetComputeType.MEDIUM, environmentType: codebuild.EnvironmentType.LINUX_CONTAINER, vpc, subnetSelection: { subnets: vpc.privateSubnets } });
    const application = new codedeploy.ServerApplication(stack, 'Application');
    const group = new codedeploy.ServerDeploymentGroup(stack, 'Group', { application, deploymentConfig: codedeploy.ServerDeploymentConfig.HALF_AT_A_TIME });
    const own = new codedeploy.EcsDeploymentConfig(stack, 'Config');
    output('GroupArn', group.deploymentGroupArn);
    output('ApplicationArn', application.applicationArn);
    output('GroupConfig', group.deploymentConfig.deploymentConfigArn);
    output('OwnConfig', own.deploymentConfigArn);
    output('NamedConfig', codedeploy.EcsDeploymentConfig.fromEcsDeploymentConfigName(stack, 'Named', 'named').deploymentConfigArn);
    const key = new kms.Key(stack, 'Key');
    new ecs.Cluster(stack, 'Cluster', { vpc, managedStorageConfiguration: { fargateEphemeralStorageKmsKey: key } });
    const saml = iam.SamlProvider.fromSamlProviderArn(stack, 'Saml', 'arn:aws:iam::123456789012:saml-provider/corporate');
    new iam.Role(stack, 'Console', { assumedBy: new iam.SamlConsolePrincipal(saml) });
    const balancer = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(stack, 'Nlb', { loadBalancerArn: 'arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/net/x/1' });
    output('Service', new ec2.VpcEndpointService(stack, 'Link', { vpcEndpointServiceLoadBalancers: [balancer] }).vpcEndpointServiceName);
    const logGroup = new logs.LogGroup(stack, 'Logs');
    logGroup.addToResourcePolicy(new iam.PolicyStatement({ actions: ['logs:PutLogEvents'], principals: [new iam.AccountRootPrincipal()], resources: [logGroup.logGroupArn] }));
  }
});
