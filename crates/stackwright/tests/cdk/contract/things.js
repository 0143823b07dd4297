'use strict';
// A cluster, a load balancer, a database, a repository and a table, published and imported.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const ecr = require('aws-cdk-lib/aws-ecr');
const elb = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const dynamodb = require('aws-cdk-lib/aws-dynamodb');
const iam = require('aws-cdk-lib/aws-iam');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');
const { Construct } = require('constructs');
const T = ssm.ParameterValueType;
program(__filename, app => {
  const platform = new cdk.Stack(app, 'platform');
  const put = (group, key, description, stringValue) => new ssm.StringParameter(
    platform.node.tryFindChild(`${group}Contract`) ?? new Construct(platform, `${group}Contract`), key,
    { parameterName: `/shop/${group.toLowerCase()}/${key}`, description, stringValue });
  const vpc = new ec2.Vpc(platform, 'Vpc', { maxAzs: 2, natGateways: 0 });
  const cluster = new ecs.Cluster(platform, 'Cluster', { vpc });
  put('Cluster', 'name', 'Name of the cluster', cluster.clusterName);
  const balancer = new elb.ApplicationLoadBalancer(platform, 'Balancer', { vpc, internetFacing: true });
  const listener = balancer.addListener('Http', { port: 80, defaultAction: elb.ListenerAction.fixedResponse(404) });
  put('Balancer', 'arn', 'ARN of the load balancer', balancer.loadBalancerArn);
  put('Balancer', 'listener', 'ARN of the listener', listener.listenerArn);
  put('Balancer', 'security-group', 'Security group of the load balancer', balancer.connections.securityGroups[0].securityGroupId);
  put('Balancer', 'dns-name', 'DNS name of the load balancer', balancer.loadBalancerDnsName);
  put('Balancer', 'hosted-zone', 'Hosted zone of the DNS name', balancer.loadBalancerCanonicalHostedZoneId);
  const group = new ec2.SecurityGroup(platform, 'DatabaseGroup', { vpc, description: 'database' });
  const secret = new secretsmanager.Secret(platform, 'DatabaseSecret');
  const database = new cdk.CfnResource(platform, 'Database', { type: 'AWS::RDS::DBInstance', properties: { DBInstanceClass: 'db.t3.micro' } });
  put('Database', 'address', 'Address of the database', database.getAtt('Endpoint.Address').toString());
  put('Database', 'port', 'Port of the database', database.getAtt('Endpoint.Port').toString());
  put('Database', 'security-group', 'Security group of the database', group.securityGroupId);
  put('Database', 'secret', 'ARN of the secret with user name and password', secret.secretArn);
  const repository = new ecr.Repository(platform, 'Repository');
  put('Repository', 'name', 'Name of the repository', repository.repositoryName);
  put('Repository', 'uri', 'URI of the repository', repository.repositoryUri);
  const table = new dynamodb.Table(platform, 'Table', { partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING } });
  put('Table', 'name', 'Name of the table', table.tableName);

  const service = new cdk.Stack(app, 'service');
  const value = (name, type = T.STRING) => ssm.StringParameter.valueForTypedStringParameterV2(service, `/shop/${name}`, type);
  const own = new ec2.Vpc(service, 'Vpc', { maxAzs: 2, natGateways: 0 });
  const imported = ecs.Cluster.fromClusterAttributes(service, 'Cluster', { clusterName: value('cluster/name'), vpc: own });
  const task = new ecs.FargateTaskDefinition(service, 'Task');
  const there = ecr.Repository.fromRepositoryName(service, 'Repository', (() => { const name = value('repository/name'); value('repository/uri'); return name; })());
  task.addContainer('web', { image: ecs.ContainerImage.fromEcrRepository(there), portMappings: [{ containerPort: 8080 }] });
  const fargate = new ecs.FargateService(service, 'Service', { cluster: imported, taskDefinition: task, minHealthyPercent: 100, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
  const at = new Construct(service, 'Balancer');
  const [arn, listenerArn] = [value('balancer/arn'), value('balancer/listener')];
  const groupId = value('balancer/security-group', T.AWS_EC2_SECURITYGROUP_ID);
  const [dnsName, zone] = [value('balancer/dns-name'), value('balancer/hosted-zone', T.AWS_ROUTE53_HOSTEDZONE_ID)];
  const balancer2 = elb.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(at, 'LoadBalancer', {
    loadBalancerArn: arn, securityGroupId: groupId, loadBalancerDnsName: dnsName, loadBalancerCanonicalHostedZoneId: zone, vpc: own });
  const listener2 = elb.ApplicationListener.fromApplicationListenerAttributes(at, 'Listener', {
    listenerArn, securityGroup: ec2.SecurityGroup.fromSecurityGroupId(at, 'SecurityGroup', groupId) });
  new elb.ApplicationListenerRule(service, 'Rule', { listener: listener2, priority: 10, conditions: [elb.ListenerCondition.pathPatterns(['/web'])], action: elb.ListenerAction.fixedResponse(200) });
  new cdk.CfnOutput(service, 'Dns', { value: balancer2.loadBalancerDnsName });
  const db = new Construct(service, 'Database');
  const [address, port] = [value('database/address'), value('database/port')];
  const dbGroupId = value('database/security-group', T.AWS_EC2_SECURITYGROUP_ID);
  const secretArn = value('database/secret');
  const dbGroup = ec2.SecurityGroup.fromSecurityGroupId(db, 'SecurityGroup', dbGroupId);
  const dbSecret = secretsmanager.Secret.fromSecretCompleteArn(db, 'Secret', secretArn);
  dbSecret.grantRead(task.taskRole);
  fargate.connections.allowTo(new ec2.Connections({ securityGroups: [dbGroup], defaultPort: ec2.Port.tcp(cdk.Token.asNumber(port)) }), ec2.Port.tcp(cdk.Token.asNumber(port)));
  new cdk.CfnOutput(service, 'Address', { value: address });
  const dbTable = dynamodb.Table.fromTableName(service, 'Table', value('table/name'));
  dbTable.grantReadData(task.taskRole);
  task.taskRole.addToPrincipalPolicy(new iam.PolicyStatement({
    actions: ['ssm:DescribeParameters', 'ssm:GetParameters', 'ssm:GetParameter', 'ssm:GetParameterHistory'],
    resources: ['/shop/database/address', '/shop/database/port', '/shop/database/security-group', '/shop/database/secret'].map(name =>
      ssm.StringParameter.fromStringParameterName(service, `from${name}`, name).parameterArn),
  }));
});
