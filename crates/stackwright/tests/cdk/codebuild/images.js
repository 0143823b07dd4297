'use strict';
// Build images: of CodeBuild, of registries, of ECR; compute types; fleets; Docker servers.
const { program } = require('../harness');
const { Stack, Size } = require('aws-cdk-lib');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const iam = require('aws-cdk-lib/aws-iam');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');

program(__filename, (app) => {
  const buildSpec = codebuild.BuildSpec.fromObject({ version: '0.2' });
  const own = new Stack(app, 'images');
  const project = (stack, id, environment) => new codebuild.Project(stack, id, { buildSpec, environment });
  const images = {
    Standard5: codebuild.LinuxBuildImage.STANDARD_5_0,
    Standard8: codebuild.LinuxBuildImage.STANDARD_8_0,
    Al2: codebuild.LinuxBuildImage.AMAZON_LINUX_2_4,
    Al2023: codebuild.LinuxBuildImage.AMAZON_LINUX_2023_5,
    Corretto: codebuild.LinuxBuildImage.AMAZON_LINUX_2_CORETTO_11,
    Arm: codebuild.LinuxArmBuildImage.AMAZON_LINUX_2_STANDARD_3_0,
    Arm2023: codebuild.LinuxArmBuildImage.AMAZON_LINUX_2023_STANDARD_3_0,
    ArmId: codebuild.LinuxArmBuildImage.fromCodeBuildImageId('aws/codebuild/amazonlinux2-aarch64-standard:3.0'),
    LinuxId: codebuild.LinuxBuildImage.fromCodeBuildImageId('aws/codebuild/standard:4.0'),
    Lambda: codebuild.LinuxLambdaBuildImage.AMAZON_LINUX_2023_NODE_20,
    ArmLambda: codebuild.LinuxArmLambdaBuildImage.AMAZON_LINUX_2023_NODE_20,
    Windows: codebuild.WindowsBuildImage.WIN_SERVER_CORE_2019_BASE_3_0,
    Windows2022: codebuild.WindowsBuildImage.WIN_SERVER_CORE_2022_BASE_3_0,
  };
  for (const [id, buildImage] of Object.entries(images)) project(own, id, { buildImage });
  project(own, 'LambdaBig', { buildImage: images.Lambda, computeType: codebuild.ComputeType.LAMBDA_10GB });
  project(own, 'Big', { computeType: codebuild.ComputeType.X2_LARGE });
  project(own, 'Kernel', { hostKernel: codebuild.HostKernel.LINUX_KERNEL_6 });

  const registries = new Stack(app, 'registries');
  const repository = new ecr.Repository(registries, 'Repository');
  const foreign = ecr.Repository.fromRepositoryName(registries, 'Foreign', 'tools/build');
  const secret = new secretsmanager.Secret(registries, 'Credentials');
  const named = secretsmanager.Secret.fromSecretNameV2(registries, 'Named', 'registry');
  project(registries, 'Docker', { buildImage: codebuild.LinuxBuildImage.fromDockerRegistry('golang:1.22') });
  project(registries, 'Private', { buildImage: codebuild.LinuxBuildImage.fromDockerRegistry('registry.example.com/go:1', { secretsManagerCredentials: secret }) });
  project(registries, 'PrivateNamed', { buildImage: codebuild.LinuxArmBuildImage.fromDockerRegistry('registry.example.com/go:1', { secretsManagerCredentials: named }) });
  project(registries, 'Ecr', { buildImage: codebuild.LinuxBuildImage.fromEcrRepository(repository) });
  project(registries, 'EcrTag', { buildImage: codebuild.LinuxBuildImage.fromEcrRepository(repository, 'v1') });
  project(registries, 'EcrArm', { buildImage: codebuild.LinuxArmBuildImage.fromEcrRepository(foreign, 'sha256:0123456789012345678901234567890123456789012345678901234567890123') });
  project(registries, 'WindowsDocker', { buildImage: codebuild.WindowsBuildImage.fromDockerRegistry('mcr.microsoft.com/windows:1', {}, codebuild.WindowsImageType.SERVER_2022) });
  project(registries, 'WindowsEcr', { buildImage: codebuild.WindowsBuildImage.fromEcrRepository(repository, 'win', codebuild.WindowsImageType.SERVER_2019) });
  project(registries, 'GpuEcr', { buildImage: codebuild.LinuxGpuBuildImage.fromEcrRepository(repository, 'gpu') });
  project(registries, 'Gpu', { buildImage: codebuild.LinuxGpuBuildImage.awsDeepLearningContainersImage('tensorflow-training', '2.1.0-gpu-py36', '763104351884') });

  const gpu = new Stack(app, 'gpu', { env: { account: '123456789012', region: 'eu-west-1' } });
  project(gpu, 'Gpu', { buildImage: codebuild.LinuxGpuBuildImage.DLC_PYTORCH_1_5_0_TRAINING });

  const fleets = new Stack(app, 'fleets');
  const fleet = new codebuild.Fleet(fleets, 'Fleet', { baseCapacity: 1, computeType: codebuild.FleetComputeType.MEDIUM, environmentType: codebuild.EnvironmentType.LINUX_CONTAINER });
  const role = new iam.Role(fleets, 'Role', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') });
  new codebuild.Fleet(fleets, 'Full', {
    fleetName: 'full', baseCapacity: 2, computeType: codebuild.FleetComputeType.ATTRIBUTE_BASED, environmentType: codebuild.EnvironmentType.LINUX_EC2, role,
    overflowBehavior: codebuild.FleetOverflowBehavior.ON_DEMAND,
    computeConfiguration: { machineType: codebuild.MachineType.NVME, vCpu: 4, memory: Size.gibibytes(8), disk: Size.gibibytes(100) },
  });
  const vpc = new ec2.Vpc(fleets, 'Vpc', { maxAzs: 1, natGateways: 0, subnetConfiguration: [{ name: 'public', subnetType: ec2.SubnetType.PUBLIC }] });
  const group = new ec2.SecurityGroup(fleets, 'Group', { vpc });
  const connected = new codebuild.Fleet(fleets, 'Connected', {
    baseCapacity: 1, computeType: codebuild.FleetComputeType.SMALL, environmentType: codebuild.EnvironmentType.LINUX_CONTAINER, vpc, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC },
  });
  connected.connections.allowToAnyIpv4(ec2.Port.tcp(5432));
  new codebuild.Fleet(fleets, 'Grouped', {
    baseCapacity: 1, computeType: codebuild.FleetComputeType.SMALL, environmentType: codebuild.EnvironmentType.ARM_CONTAINER, vpc, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: [group],
  });
  const imported = codebuild.Fleet.fromFleetArn(fleets, 'Imported', 'arn:aws:codebuild:eu-west-1:123456789012:fleet/tools:01234567-89ab-cdef-0123-456789abcdef');
  project(fleets, 'OnFleet', { fleet });
  project(fleets, 'OnMac', { fleet: imported, buildImage: codebuild.MacBuildImage.BASE_14 });
  project(fleets, 'Docker', { dockerServer: { computeType: codebuild.DockerServerComputeType.SMALL, securityGroups: [group] } });
  project(fleets, 'DockerAlone', { dockerServer: { computeType: codebuild.DockerServerComputeType.LARGE } });
});
