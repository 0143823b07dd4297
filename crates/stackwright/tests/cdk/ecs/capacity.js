'use strict';
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const { image, importedVpc } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const vpcOf = s => s.node.tryFindChild('Vpc') || importedVpc(s);
  const cluster = s => new ecs.Cluster(s, 'Cluster', { vpc: vpcOf(s) });
  const group = (s, id, machineImage) => new autoscaling.AutoScalingGroup(s, id, {
    vpc: vpcOf(s), instanceType: new ec2.InstanceType('t3.micro'), machineImage: machineImage || ecs.EcsOptimizedImage.amazonLinux2(),
  });
  const provide = (s, options = {}, id = 'Capacity', machineImage) => new ecs.AsgCapacityProvider(s, id, {
    autoScalingGroup: group(s, `${id}Group`, machineImage), ...options,
  });

  stack('capacity-minimal', s => { cluster(s).addAsgCapacityProvider(provide(s)); });
  stack('capacity-full', s => {
    const shop = cluster(s);
    const full = provide(s, {
      capacityProviderName: 'shop', enableManagedScaling: true, enableManagedTerminationProtection: false, enableManagedDraining: true,
      maximumScalingStepSize: 5, minimumScalingStepSize: 2, targetCapacityPercent: 80, instanceWarmupPeriod: 100,
    });
    shop.addAsgCapacityProvider(full);
    shop.addAsgCapacityProvider(full);
    const second = provide(s, {}, 'Second');
    shop.addAsgCapacityProvider(second);
    shop.enableFargateCapacityProviders();
    shop.addDefaultCapacityProviderStrategy([{ capacityProvider: second.capacityProviderName, base: 1, weight: 2 }]);
  });
  stack('capacity-spot', s => {
    const autoScalingGroup = new autoscaling.AutoScalingGroup(s, 'Group', {
      vpc: vpcOf(s), instanceType: new ec2.InstanceType('t3.micro'), machineImage: ecs.EcsOptimizedImage.amazonLinux2(), spotPrice: '0.1',
    });
    cluster(s).addAsgCapacityProvider(new ecs.AsgCapacityProvider(s, 'Capacity', { autoScalingGroup }), { spotInstanceDraining: true });
  });
  stack('aws-capacity-name', s => { cluster(s).addAsgCapacityProvider(provide(s, {}, 'A_b.c')); });
  stack('capacity-bottlerocket', s => {
    const machineImage = new ecs.BottleRocketImage({ variant: ecs.BottlerocketEcsVariant.AWS_ECS_2, architecture: ec2.InstanceArchitecture.ARM_64 });
    cluster(s).addAsgCapacityProvider(provide(s, { machineImageType: ecs.MachineImageType.BOTTLEROCKET }, 'Capacity', machineImage));
  });
  stack('capacity-windows', s => {
    cluster(s).addAsgCapacityProvider(provide(s, {}, 'Capacity', ecs.EcsOptimizedImage.windows(ecs.WindowsOptimizedVersion.SERVER_2022)));
  });
  stack('capacity-template', s => {
    const launchTemplate = new ec2.LaunchTemplate(s, 'Template', {
      instanceType: new ec2.InstanceType('t4g.small'), machineImage: ecs.EcsOptimizedImage.amazonLinux2023(ecs.AmiHardwareType.ARM),
      userData: ec2.UserData.forLinux(), role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }),
    });
    const autoScalingGroup = new autoscaling.AutoScalingGroup(s, 'Group', { vpc: vpcOf(s), launchTemplate });
    cluster(s).addAsgCapacityProvider(new ecs.AsgCapacityProvider(s, 'Capacity', { autoScalingGroup }));
  });
  stack('capacity-service', s => {
    const shop = cluster(s);
    const capacity = provide(s);
    shop.addAsgCapacityProvider(capacity);
    const both = new ecs.TaskDefinition(s, 'Task', { compatibility: ecs.Compatibility.EC2_AND_FARGATE, cpu: '256', memoryMiB: '512' });
    both.addContainer('web', { image, portMappings: [{ containerPort: 80 }] });
    new ecs.FargateService(s, 'Fargate', { cluster: shop, taskDefinition: both });
    new ecs.Ec2Service(s, 'Ec2', { cluster: shop, taskDefinition: both, capacityProviderStrategies: [{ capacityProvider: capacity.capacityProviderName, weight: 1 }] });
  });
  const { EcsOptimizedImage, AmiHardwareType } = ecs;
  const images = [
    EcsOptimizedImage.amazonLinux2(AmiHardwareType.GPU), EcsOptimizedImage.amazonLinux2(AmiHardwareType.ARM), EcsOptimizedImage.amazonLinux2(AmiHardwareType.NEURON),
    EcsOptimizedImage.amazonLinux2023(), EcsOptimizedImage.amazonLinux2023(AmiHardwareType.GPU), EcsOptimizedImage.amazonLinux2023(AmiHardwareType.NEURON),
    EcsOptimizedImage.windows(ecs.WindowsOptimizedVersion.SERVER_2025), new ecs.BottleRocketImage(),
  ];
  stack('capacity-images', s => { images.forEach((machineImage, index) => new ec2.LaunchTemplate(s, `Template${index}`, { machineImage })); });
});
