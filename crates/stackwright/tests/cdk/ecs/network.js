'use strict';
// The imported network and cluster that the programs of this folder run their services in.
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');

exports.importedVpc = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-0123456789abcdef0',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-public-a', 'subnet-public-b'],
  privateSubnetIds: ['subnet-private-a', 'subnet-private-b'],
});

exports.cluster = scope => new ecs.Cluster(scope, 'Cluster', { vpc: exports.importedVpc(scope) });

exports.image = ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:stable');

exports.task = (scope, options = {}) => {
  const task = new ecs.FargateTaskDefinition(scope, 'Task', options);
  task.addContainer('web', { image: exports.image, portMappings: [{ containerPort: 8080 }] });
  return task;
};
