// Written by stackwright-codegen; edit its overrides.json, not this file.

#![doc = include_str!("../README.md")]
//!
//! # Every service
//!
//! | module | namespace | feature | resource types |
//! | --- | --- | --- | ---: |
//! | `accessanalyzer` | `AWS::AccessAnalyzer` | `accessanalyzer` | 2 |
//! | `accountaccess` | `AWS::AccountAccess` | `accountaccess` | 2 |
//! | `acmpca` | `AWS::ACMPCA` | `acmpca` | 4 |
//! | `agentregistry` | `AWS::AgentRegistry` | `agentregistry` | 2 |
//! | `aiops` | `AWS::AIOps` | `aiops` | 1 |
//! | `alexa_ask` | `Alexa::ASK` | `alexa_ask` | 1 |
//! | `amazonmq` | `AWS::AmazonMQ` | `amazonmq` | 3 |
//! | `amplify` | `AWS::Amplify` | `amplify` | 4 |
//! | `amplifyuibuilder` | `AWS::AmplifyUIBuilder` | `amplifyuibuilder` | 3 |
//! | `apigateway` | `AWS::ApiGateway` | `apigateway` | 22 |
//! | `apigatewayv2` | `AWS::ApiGatewayV2` | `apigatewayv2` | 15 |
//! | `appconfig` | `AWS::AppConfig` | `appconfig` | 10 |
//! | `appflow` | `AWS::AppFlow` | `appflow` | 3 |
//! | `appintegrations` | `AWS::AppIntegrations` | `appintegrations` | 3 |
//! | `applicationautoscaling` | `AWS::ApplicationAutoScaling` | `applicationautoscaling` | 2 |
//! | `applicationinsights` | `AWS::ApplicationInsights` | `applicationinsights` | 1 |
//! | `applicationsignals` | `AWS::ApplicationSignals` | `applicationsignals` | 3 |
//! | `appmesh` | `AWS::AppMesh` | `appmesh` | 7 |
//! | `apprunner` | `AWS::AppRunner` | `apprunner` | 5 |
//! | `appstream` | `AWS::AppStream` | `appstream` | 13 |
//! | `appsync` | `AWS::AppSync` | `appsync` | 13 |
//! | `apptest` | `AWS::AppTest` | `apptest` | 1 |
//! | `aps` | `AWS::APS` | `aps` | 5 |
//! | `arcregionswitch` | `AWS::ARCRegionSwitch` | `arcregionswitch` | 1 |
//! | `arczonalshift` | `AWS::ARCZonalShift` | `arczonalshift` | 2 |
//! | `athena` | `AWS::Athena` | `athena` | 5 |
//! | `auditmanager` | `AWS::AuditManager` | `auditmanager` | 2 |
//! | `autoscaling` | `AWS::AutoScaling` | `autoscaling` | 6 |
//! | `autoscalingplans` | `AWS::AutoScalingPlans` | `autoscalingplans` | 1 |
//! | `awsexternalanthropic` | `AWS::AWSExternalAnthropic` | `awsexternalanthropic` | 1 |
//! | `b2bi` | `AWS::B2BI` | `b2bi` | 4 |
//! | `backup` | `AWS::Backup` | `backup` | 10 |
//! | `backupgateway` | `AWS::BackupGateway` | `backupgateway` | 1 |
//! | `batch` | `AWS::Batch` | `batch` | 7 |
//! | `bcm` | `AWS::BCM` | `billing` | 2 |
//! | `bcmdataexports` | `AWS::BCMDataExports` | `billing` | 1 |
//! | `bcmpricingcalculator` | `AWS::BcmPricingCalculator` | `billing` | 2 |
//! | `bedrock` | `AWS::Bedrock` | `bedrock` | 22 |
//! | `bedrockagentcore` | `AWS::BedrockAgentCore` | `bedrockagentcore` | 26 |
//! | `bedrockmantle` | `AWS::BedrockMantle` | `bedrockmantle` | 1 |
//! | `billing` | `AWS::Billing` | `billing` | 1 |
//! | `billingconductor` | `AWS::BillingConductor` | `billing` | 4 |
//! | `braket` | `AWS::Braket` | `braket` | 1 |
//! | `budgets` | `AWS::Budgets` | `billing` | 2 |
//! | `cases` | `AWS::Cases` | `cases` | 7 |
//! | `cassandra` | `AWS::Cassandra` | `cassandra` | 3 |
//! | `ce` | `AWS::CE` | `billing` | 3 |
//! | `certificatemanager` | `AWS::CertificateManager` | `certificatemanager` | 5 |
//! | `chatbot` | `AWS::Chatbot` | `chatbot` | 3 |
//! | `chime` | `AWS::Chime` | `chime` | 9 |
//! | `cleanrooms` | `AWS::CleanRooms` | `cleanrooms` | 9 |
//! | `cleanroomsml` | `AWS::CleanRoomsML` | `cleanrooms` | 3 |
//! | `cloud9` | `AWS::Cloud9` | `cloud9` | 1 |
//! | `cloudformation` | `AWS::CloudFormation` | `cloudformation` | 20 |
//! | `cloudfront` | `AWS::CloudFront` | `cloudfront` | 21 |
//! | `cloudhsm` | `AWS::CloudHSM` | `cloudhsm` | 1 |
//! | `cloudtrail` | `AWS::CloudTrail` | `cloudtrail` | 5 |
//! | `cloudwatch` | `AWS::CloudWatch` | `cloudwatch` | 9 |
//! | `codeartifact` | `AWS::CodeArtifact` | `codeartifact` | 3 |
//! | `codebuild` | `AWS::CodeBuild` | `codebuild` | 4 |
//! | `codecommit` | `AWS::CodeCommit` | `codecommit` | 1 |
//! | `codeconnections` | `AWS::CodeConnections` | `codeconnections` | 2 |
//! | `codedeploy` | `AWS::CodeDeploy` | `codedeploy` | 3 |
//! | `codeguruprofiler` | `AWS::CodeGuruProfiler` | `codeguru` | 1 |
//! | `codegurureviewer` | `AWS::CodeGuruReviewer` | `codeguru` | 1 |
//! | `codepipeline` | `AWS::CodePipeline` | `codepipeline` | 3 |
//! | `codestar` | `AWS::CodeStar` | `codestar` | 1 |
//! | `codestarconnections` | `AWS::CodeStarConnections` | `codestarconnections` | 3 |
//! | `codestarnotifications` | `AWS::CodeStarNotifications` | `codestarnotifications` | 1 |
//! | `cognito` | `AWS::Cognito` | `cognito` | 18 |
//! | `comprehend` | `AWS::Comprehend` | `comprehend` | 4 |
//! | `computeoptimizer` | `AWS::ComputeOptimizer` | `computeoptimizer` | 1 |
//! | `config` | `AWS::Config` | `config` | 11 |
//! | `connect` | `AWS::Connect` | `connect` | 38 |
//! | `connectcampaigns` | `AWS::ConnectCampaigns` | `connect` | 1 |
//! | `connectcampaignsv2` | `AWS::ConnectCampaignsV2` | `connect` | 1 |
//! | `controltower` | `AWS::ControlTower` | `controltower` | 3 |
//! | `cur` | `AWS::CUR` | `billing` | 1 |
//! | `customerprofiles` | `AWS::CustomerProfiles` | `customerprofiles` | 10 |
//! | `databrew` | `AWS::DataBrew` | `databrew` | 6 |
//! | `dataexchange` | `AWS::DataExchange` | `dataexchange` | 2 |
//! | `datapipeline` | `AWS::DataPipeline` | `datapipeline` | 1 |
//! | `datasync` | `AWS::DataSync` | `datasync` | 13 |
//! | `datazone` | `AWS::DataZone` | `datazone` | 17 |
//! | `dax` | `AWS::DAX` | `dax` | 3 |
//! | `deadline` | `AWS::Deadline` | `deadline` | 13 |
//! | `detective` | `AWS::Detective` | `detective` | 3 |
//! | `devicefarm` | `AWS::DeviceFarm` | `devicefarm` | 7 |
//! | `devopsagent` | `AWS::DevOpsAgent` | `devopsagent` | 6 |
//! | `devopsguru` | `AWS::DevOpsGuru` | `devopsguru` | 3 |
//! | `directconnect` | `AWS::DirectConnect` | `directconnect` | 7 |
//! | `directoryservice` | `AWS::DirectoryService` | `directoryservice` | 2 |
//! | `dlm` | `AWS::DLM` | `dlm` | 1 |
//! | `dms` | `AWS::DMS` | `dms` | 11 |
//! | `docdb` | `AWS::DocDB` | `docdb` | 6 |
//! | `docdbelastic` | `AWS::DocDBElastic` | `docdb` | 2 |
//! | `drs` | `AWS::DRS` | `drs` | 3 |
//! | `dsql` | `AWS::DSQL` | `dsql` | 1 |
//! | `dynamodb` | `AWS::DynamoDB` | `dynamodb` | 2 |
//! | `ec2` | `AWS::EC2` | `ec2` | 122 |
//! | `ecr` | `AWS::ECR` | `ecr` | 9 |
//! | `ecs` | `AWS::ECS` | `ecs` | 10 |
//! | `efs` | `AWS::EFS` | `efs` | 3 |
//! | `eks` | `AWS::EKS` | `eks` | 9 |
//! | `elasticache` | `AWS::ElastiCache` | `elasticache` | 11 |
//! | `elasticbeanstalk` | `AWS::ElasticBeanstalk` | `elasticbeanstalk` | 4 |
//! | `elasticloadbalancing` | `AWS::ElasticLoadBalancing` | `elasticloadbalancing` | 1 |
//! | `elasticloadbalancingv2` | `AWS::ElasticLoadBalancingV2` | `elasticloadbalancingv2` | 7 |
//! | `elasticsearch` | `AWS::Elasticsearch` | `elasticsearch` | 1 |
//! | `elementalinference` | `AWS::ElementalInference` | `elementalinference` | 2 |
//! | `emr` | `AWS::EMR` | `emr` | 8 |
//! | `emrcontainers` | `AWS::EMRContainers` | `emr` | 4 |
//! | `emrserverless` | `AWS::EMRServerless` | `emr` | 1 |
//! | `entityresolution` | `AWS::EntityResolution` | `entityresolution` | 5 |
//! | `events` | `AWS::Events` | `events` | 7 |
//! | `eventschemas` | `AWS::EventSchemas` | `eventschemas` | 4 |
//! | `eventsv2` | `AWS::EventsV2` | `eventsv2` | 4 |
//! | `evidently` | `AWS::Evidently` | `evidently` | 5 |
//! | `evs` | `AWS::EVS` | `evs` | 1 |
//! | `finspace` | `AWS::FinSpace` | `finspace` | 1 |
//! | `fis` | `AWS::FIS` | `fis` | 2 |
//! | `fms` | `AWS::FMS` | `fms` | 5 |
//! | `forecast` | `AWS::Forecast` | `forecast` | 2 |
//! | `frauddetector` | `AWS::FraudDetector` | `frauddetector` | 7 |
//! | `fsx` | `AWS::FSx` | `fsx` | 8 |
//! | `gamelift` | `AWS::GameLift` | `gamelift` | 11 |
//! | `gameliftstreams` | `AWS::GameLiftStreams` | `gamelift` | 2 |
//! | `globalaccelerator` | `AWS::GlobalAccelerator` | `globalaccelerator` | 4 |
//! | `glue` | `AWS::Glue` | `glue` | 29 |
//! | `grafana` | `AWS::Grafana` | `grafana` | 1 |
//! | `greengrass` | `AWS::Greengrass` | `greengrass` | 16 |
//! | `greengrassv2` | `AWS::GreengrassV2` | `greengrass` | 2 |
//! | `groundstation` | `AWS::GroundStation` | `groundstation` | 4 |
//! | `guardduty` | `AWS::GuardDuty` | `guardduty` | 11 |
//! | `healthagent` | `AWS::HealthAgent` | `healthagent` | 1 |
//! | `healthimaging` | `AWS::HealthImaging` | `healthimaging` | 1 |
//! | `healthlake` | `AWS::HealthLake` | `healthlake` | 2 |
//! | `iam` | `AWS::IAM` | `iam` | 16 |
//! | `identitystore` | `AWS::IdentityStore` | `identitystore` | 3 |
//! | `imagebuilder` | `AWS::ImageBuilder` | `imagebuilder` | 9 |
//! | `inspector` | `AWS::Inspector` | `inspector` | 3 |
//! | `inspectorv2` | `AWS::InspectorV2` | `inspectorv2` | 5 |
//! | `interconnect` | `AWS::Interconnect` | `interconnect` | 1 |
//! | `internetmonitor` | `AWS::InternetMonitor` | `networkmonitor` | 1 |
//! | `invoicing` | `AWS::Invoicing` | `billing` | 2 |
//! | `iot` | `AWS::IoT` | `iot` | 32 |
//! | `iotanalytics` | `AWS::IoTAnalytics` | `iot` | 4 |
//! | `iotcoredeviceadvisor` | `AWS::IoTCoreDeviceAdvisor` | `iot` | 1 |
//! | `iotevents` | `AWS::IoTEvents` | `iot` | 3 |
//! | `iotfleethub` | `AWS::IoTFleetHub` | `iot` | 1 |
//! | `iotfleetwise` | `AWS::IoTFleetWise` | `iot` | 7 |
//! | `iotsecuretunneling` | `AWS::IoTSecureTunneling` | `iot` | 1 |
//! | `iotsitewise` | `AWS::IoTSiteWise` | `iot` | 13 |
//! | `iotthingsgraph` | `AWS::IoTThingsGraph` | `iot` | 1 |
//! | `iottwinmaker` | `AWS::IoTTwinMaker` | `iot` | 5 |
//! | `iotwireless` | `AWS::IoTWireless` | `iot` | 11 |
//! | `ivs` | `AWS::IVS` | `ivs` | 10 |
//! | `ivschat` | `AWS::IVSChat` | `ivs` | 2 |
//! | `kafkaconnect` | `AWS::KafkaConnect` | `kafkaconnect` | 3 |
//! | `kendra` | `AWS::Kendra` | `kendra` | 6 |
//! | `kendraranking` | `AWS::KendraRanking` | `kendra` | 1 |
//! | `kinesis` | `AWS::Kinesis` | `kinesis` | 4 |
//! | `kinesisanalytics` | `AWS::KinesisAnalytics` | `kinesisanalytics` | 3 |
//! | `kinesisanalyticsv2` | `AWS::KinesisAnalyticsV2` | `kinesisanalyticsv2` | 4 |
//! | `kinesisfirehose` | `AWS::KinesisFirehose` | `kinesisfirehose` | 1 |
//! | `kinesisvideo` | `AWS::KinesisVideo` | `kinesisvideo` | 2 |
//! | `kms` | `AWS::KMS` | `kms` | 3 |
//! | `lakeformation` | `AWS::LakeFormation` | `lakeformation` | 7 |
//! | `lambda` | `AWS::Lambda` | `lambda` | 14 |
//! | `launchwizard` | `AWS::LaunchWizard` | `launchwizard` | 1 |
//! | `lex` | `AWS::Lex` | `lex` | 4 |
//! | `licensemanager` | `AWS::LicenseManager` | `licensemanager` | 4 |
//! | `lightsail` | `AWS::Lightsail` | `lightsail` | 17 |
//! | `location` | `AWS::Location` | `location` | 7 |
//! | `logs` | `AWS::Logs` | `logs` | 16 |
//! | `lookoutequipment` | `AWS::LookoutEquipment` | `lookout` | 1 |
//! | `lookoutmetrics` | `AWS::LookoutMetrics` | `lookout` | 2 |
//! | `lookoutvision` | `AWS::LookoutVision` | `lookout` | 1 |
//! | `m2` | `AWS::M2` | `m2` | 3 |
//! | `macie` | `AWS::Macie` | `macie` | 5 |
//! | `managedblockchain` | `AWS::ManagedBlockchain` | `managedblockchain` | 3 |
//! | `mediaconnect` | `AWS::MediaConnect` | `media` | 13 |
//! | `mediaconvert` | `AWS::MediaConvert` | `media` | 3 |
//! | `medialive` | `AWS::MediaLive` | `media` | 15 |
//! | `mediapackage` | `AWS::MediaPackage` | `media` | 5 |
//! | `mediapackagev2` | `AWS::MediaPackageV2` | `media` | 5 |
//! | `mediastore` | `AWS::MediaStore` | `media` | 1 |
//! | `mediatailor` | `AWS::MediaTailor` | `media` | 8 |
//! | `memorydb` | `AWS::MemoryDB` | `memorydb` | 7 |
//! | `mgn` | `AWS::MGN` | `mgn` | 3 |
//! | `mpa` | `AWS::MPA` | `mpa` | 2 |
//! | `msk` | `AWS::MSK` | `msk` | 9 |
//! | `mwaa` | `AWS::MWAA` | `mwaa` | 1 |
//! | `mwaaserverless` | `AWS::MWAAServerless` | `mwaaserverless` | 1 |
//! | `neptune` | `AWS::Neptune` | `neptune` | 7 |
//! | `neptunegraph` | `AWS::NeptuneGraph` | `neptunegraph` | 3 |
//! | `networkfirewall` | `AWS::NetworkFirewall` | `networkfirewall` | 7 |
//! | `networkflowmonitor` | `AWS::NetworkFlowMonitor` | `networkmonitor` | 2 |
//! | `networkmanager` | `AWS::NetworkManager` | `networkmanager` | 17 |
//! | `networkmonitor` | `AWS::NetworkMonitor` | `networkmonitor` | 1 |
//! | `nimblestudio` | `AWS::NimbleStudio` | `nimblestudio` | 4 |
//! | `notifications` | `AWS::Notifications` | `notifications` | 7 |
//! | `notificationscontacts` | `AWS::NotificationsContacts` | `notifications` | 1 |
//! | `novaact` | `AWS::NovaAct` | `novaact` | 1 |
//! | `oam` | `AWS::Oam` | `oam` | 2 |
//! | `observabilityadmin` | `AWS::ObservabilityAdmin` | `observabilityadmin` | 6 |
//! | `odb` | `AWS::ODB` | `odb` | 5 |
//! | `omics` | `AWS::Omics` | `omics` | 9 |
//! | `opensearch` | `AWS::OpenSearch` | `opensearch` | 1 |
//! | `opensearchserverless` | `AWS::OpenSearchServerless` | `opensearchserverless` | 9 |
//! | `opensearchservice` | `AWS::OpenSearchService` | `opensearchservice` | 2 |
//! | `opsworks` | `AWS::OpsWorks` | `opsworks` | 7 |
//! | `opsworkscm` | `AWS::OpsWorksCM` | `opsworks` | 1 |
//! | `organizations` | `AWS::Organizations` | `organizations` | 5 |
//! | `osis` | `AWS::OSIS` | `osis` | 1 |
//! | `outposts` | `AWS::Outposts` | `outposts` | 2 |
//! | `panorama` | `AWS::Panorama` | `panorama` | 3 |
//! | `paymentcryptography` | `AWS::PaymentCryptography` | `paymentcryptography` | 2 |
//! | `pcaconnectorad` | `AWS::PCAConnectorAD` | `pcaconnector` | 5 |
//! | `pcaconnectorscep` | `AWS::PCAConnectorSCEP` | `pcaconnector` | 2 |
//! | `pcs` | `AWS::PCS` | `pcs` | 3 |
//! | `personalize` | `AWS::Personalize` | `personalize` | 7 |
//! | `pi` | `AWS::PI` | `pi` | 1 |
//! | `pinpoint` | `AWS::Pinpoint` | `pinpoint` | 19 |
//! | `pinpointemail` | `AWS::PinpointEmail` | `pinpoint` | 4 |
//! | `pipes` | `AWS::Pipes` | `pipes` | 1 |
//! | `pricingplanmanager` | `AWS::PricingPlanManager` | `billing` | 1 |
//! | `proton` | `AWS::Proton` | `proton` | 3 |
//! | `qbusiness` | `AWS::QBusiness` | `qbusiness` | 8 |
//! | `qldb` | `AWS::QLDB` | `qldb` | 2 |
//! | `quicksight` | `AWS::QuickSight` | `quicksight` | 22 |
//! | `ram` | `AWS::RAM` | `ram` | 2 |
//! | `rbin` | `AWS::Rbin` | `rbin` | 1 |
//! | `rds` | `AWS::RDS` | `rds` | 18 |
//! | `redshift` | `AWS::Redshift` | `redshift` | 15 |
//! | `redshiftserverless` | `AWS::RedshiftServerless` | `redshiftserverless` | 3 |
//! | `refactorspaces` | `AWS::RefactorSpaces` | `refactorspaces` | 4 |
//! | `rekognition` | `AWS::Rekognition` | `rekognition` | 4 |
//! | `resiliencehub` | `AWS::ResilienceHub` | `resiliencehub` | 2 |
//! | `resiliencehubv2` | `AWS::ResilienceHubV2` | `resiliencehubv2` | 5 |
//! | `resourceexplorer2` | `AWS::ResourceExplorer2` | `resourceexplorer2` | 3 |
//! | `resourcegroups` | `AWS::ResourceGroups` | `resourcegroups` | 2 |
//! | `robomaker` | `AWS::RoboMaker` | `robomaker` | 6 |
//! | `rolesanywhere` | `AWS::RolesAnywhere` | `rolesanywhere` | 3 |
//! | `route53` | `AWS::Route53` | `route53` | 11 |
//! | `route53globalresolver` | `AWS::Route53GlobalResolver` | `route53globalresolver` | 7 |
//! | `route53profiles` | `AWS::Route53Profiles` | `route53profiles` | 3 |
//! | `route53recoverycontrol` | `AWS::Route53RecoveryControl` | `route53recoverycontrol` | 4 |
//! | `route53recoveryreadiness` | `AWS::Route53RecoveryReadiness` | `route53recoveryreadiness` | 4 |
//! | `route53resolver` | `AWS::Route53Resolver` | `route53resolver` | 11 |
//! | `rtbfabric` | `AWS::RTBFabric` | `rtbfabric` | 6 |
//! | `rum` | `AWS::RUM` | `rum` | 1 |
//! | `s3` | `AWS::S3` | `s3` | 10 |
//! | `s3express` | `AWS::S3Express` | `s3express` | 3 |
//! | `s3files` | `AWS::S3Files` | `s3files` | 4 |
//! | `s3objectlambda` | `AWS::S3ObjectLambda` | `s3objectlambda` | 2 |
//! | `s3outposts` | `AWS::S3Outposts` | `s3outposts` | 4 |
//! | `s3tables` | `AWS::S3Tables` | `s3tables` | 5 |
//! | `s3vectors` | `AWS::S3Vectors` | `s3vectors` | 3 |
//! | `sagemaker` | `AWS::SageMaker` | `sagemaker` | 47 |
//! | `scheduler` | `AWS::Scheduler` | `scheduler` | 2 |
//! | `scn` | `AWS::SCN` | `scn` | 3 |
//! | `sdb` | `AWS::SDB` | `sdb` | 1 |
//! | `secretsmanager` | `AWS::SecretsManager` | `secretsmanager` | 4 |
//! | `securityagent` | `AWS::SecurityAgent` | `securityagent` | 6 |
//! | `securityhub` | `AWS::SecurityHub` | `securityhub` | 16 |
//! | `securitylake` | `AWS::SecurityLake` | `securitylake` | 4 |
//! | `serverless` | `AWS::Serverless` | `serverless` | 7 |
//! | `serverlessrepo` | `AWS::ServerlessRepo` | `serverlessrepo` | 1 |
//! | `servicecatalog` | `AWS::ServiceCatalog` | `servicecatalog` | 16 |
//! | `servicecatalogappregistry` | `AWS::ServiceCatalogAppRegistry` | `servicecatalogappregistry` | 4 |
//! | `servicediscovery` | `AWS::ServiceDiscovery` | `servicediscovery` | 5 |
//! | `ses` | `AWS::SES` | `ses` | 22 |
//! | `shield` | `AWS::Shield` | `shield` | 4 |
//! | `signer` | `AWS::Signer` | `signer` | 2 |
//! | `simspaceweaver` | `AWS::SimSpaceWeaver` | `simspaceweaver` | 1 |
//! | `smsvoice` | `AWS::SMSVOICE` | `smsvoice` | 10 |
//! | `sns` | `AWS::SNS` | `sns` | 4 |
//! | `sqs` | `AWS::SQS` | `sqs` | 3 |
//! | `ssm` | `AWS::SSM` | `ssm` | 12 |
//! | `ssmcontacts` | `AWS::SSMContacts` | `ssmcontacts` | 4 |
//! | `ssmguiconnect` | `AWS::SSMGuiConnect` | `ssmguiconnect` | 1 |
//! | `ssmincidents` | `AWS::SSMIncidents` | `ssmincidents` | 2 |
//! | `ssmquicksetup` | `AWS::SSMQuickSetup` | `ssmquicksetup` | 2 |
//! | `sso` | `AWS::SSO` | `sso` | 6 |
//! | `stepfunctions` | `AWS::StepFunctions` | `stepfunctions` | 4 |
//! | `storagegateway` | `AWS::StorageGateway` | `storagegateway` | 3 |
//! | `supportapp` | `AWS::SupportApp` | `supportapp` | 3 |
//! | `supportauthz` | `AWS::SupportAuthZ` | `supportauthz` | 1 |
//! | `synthetics` | `AWS::Synthetics` | `synthetics` | 2 |
//! | `systemsmanagersap` | `AWS::SystemsManagerSAP` | `systemsmanagersap` | 1 |
//! | `textract` | `AWS::Textract` | `textract` | 1 |
//! | `timestream` | `AWS::Timestream` | `timestream` | 5 |
//! | `transcribe` | `AWS::Transcribe` | `transcribe` | 4 |
//! | `transfer` | `AWS::Transfer` | `transfer` | 9 |
//! | `translate` | `AWS::Translate` | `translate` | 1 |
//! | `uxc` | `AWS::UXC` | `uxc` | 1 |
//! | `verifiedpermissions` | `AWS::VerifiedPermissions` | `verifiedpermissions` | 5 |
//! | `voiceid` | `AWS::VoiceID` | `voiceid` | 1 |
//! | `vpclattice` | `AWS::VpcLattice` | `vpclattice` | 14 |
//! | `waf` | `AWS::WAF` | `waf` | 7 |
//! | `wafregional` | `AWS::WAFRegional` | `wafregional` | 11 |
//! | `wafv2` | `AWS::WAFv2` | `wafv2` | 6 |
//! | `wellarchitected` | `AWS::WellArchitected` | `wellarchitected` | 7 |
//! | `wickr` | `AWS::Wickr` | `wickr` | 1 |
//! | `wisdom` | `AWS::Wisdom` | `wisdom` | 12 |
//! | `workspaces` | `AWS::WorkSpaces` | `workspaces` | 4 |
//! | `workspacesinstances` | `AWS::WorkspacesInstances` | `workspaces` | 3 |
//! | `workspacesthinclient` | `AWS::WorkSpacesThinClient` | `workspaces` | 1 |
//! | `workspacesweb` | `AWS::WorkSpacesWeb` | `workspaces` | 10 |
//! | `xray` | `AWS::XRay` | `xray` | 4 |

#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(
clippy::too_many_arguments, // the required properties are what they are
clippy::new_without_default, // an impl more for each of 1,300 types
clippy::wrong_self_convention, // setters are named after properties: `is_…`, `to_…`
clippy::should_implement_trait, // a property may be called `not`
clippy::doc_lazy_continuation, // the documentation is the specification's
clippy::doc_overindented_list_items, // as above
)]

#[cfg(feature = "accessanalyzer")]
pub mod accessanalyzer;
#[cfg(feature = "accountaccess")]
pub mod accountaccess;
#[cfg(feature = "acmpca")]
pub mod acmpca;
#[cfg(feature = "agentregistry")]
pub mod agentregistry;
#[cfg(feature = "aiops")]
pub mod aiops;
#[cfg(feature = "alexa_ask")]
pub mod alexa_ask;
#[cfg(feature = "amazonmq")]
pub mod amazonmq;
#[cfg(feature = "amplify")]
pub mod amplify;
#[cfg(feature = "amplifyuibuilder")]
pub mod amplifyuibuilder;
#[cfg(feature = "apigateway")]
pub mod apigateway;
#[cfg(feature = "apigatewayv2")]
pub mod apigatewayv2;
#[cfg(feature = "appconfig")]
pub mod appconfig;
#[cfg(feature = "appflow")]
pub mod appflow;
#[cfg(feature = "appintegrations")]
pub mod appintegrations;
#[cfg(feature = "applicationautoscaling")]
pub mod applicationautoscaling;
#[cfg(feature = "applicationinsights")]
pub mod applicationinsights;
#[cfg(feature = "applicationsignals")]
pub mod applicationsignals;
#[cfg(feature = "appmesh")]
pub mod appmesh;
#[cfg(feature = "apprunner")]
pub mod apprunner;
#[cfg(feature = "appstream")]
pub mod appstream;
#[cfg(feature = "appsync")]
pub mod appsync;
#[cfg(feature = "apptest")]
pub mod apptest;
#[cfg(feature = "aps")]
pub mod aps;
#[cfg(feature = "arcregionswitch")]
pub mod arcregionswitch;
#[cfg(feature = "arczonalshift")]
pub mod arczonalshift;
#[cfg(feature = "athena")]
pub mod athena;
#[cfg(feature = "auditmanager")]
pub mod auditmanager;
#[cfg(feature = "autoscaling")]
pub mod autoscaling;
#[cfg(feature = "autoscalingplans")]
pub mod autoscalingplans;
#[cfg(feature = "awsexternalanthropic")]
pub mod awsexternalanthropic;
#[cfg(feature = "b2bi")]
pub mod b2bi;
#[cfg(feature = "backup")]
pub mod backup;
#[cfg(feature = "backupgateway")]
pub mod backupgateway;
#[cfg(feature = "batch")]
pub mod batch;
#[cfg(feature = "billing")]
pub mod bcm;
#[cfg(feature = "billing")]
pub mod bcmdataexports;
#[cfg(feature = "billing")]
pub mod bcmpricingcalculator;
#[cfg(feature = "bedrock")]
pub mod bedrock;
#[cfg(feature = "bedrockagentcore")]
pub mod bedrockagentcore;
#[cfg(feature = "bedrockmantle")]
pub mod bedrockmantle;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "billing")]
pub mod billingconductor;
#[cfg(feature = "braket")]
pub mod braket;
#[cfg(feature = "billing")]
pub mod budgets;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "cassandra")]
pub mod cassandra;
#[cfg(feature = "billing")]
pub mod ce;
#[cfg(feature = "certificatemanager")]
pub mod certificatemanager;
#[cfg(feature = "chatbot")]
pub mod chatbot;
#[cfg(feature = "chime")]
pub mod chime;
#[cfg(feature = "cleanrooms")]
pub mod cleanrooms;
#[cfg(feature = "cleanrooms")]
pub mod cleanroomsml;
#[cfg(feature = "cloud9")]
pub mod cloud9;
#[cfg(feature = "cloudformation")]
pub mod cloudformation;
#[cfg(feature = "cloudfront")]
pub mod cloudfront;
#[cfg(feature = "cloudhsm")]
pub mod cloudhsm;
#[cfg(feature = "cloudtrail")]
pub mod cloudtrail;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "codeartifact")]
pub mod codeartifact;
#[cfg(feature = "codebuild")]
pub mod codebuild;
#[cfg(feature = "codecommit")]
pub mod codecommit;
#[cfg(feature = "codeconnections")]
pub mod codeconnections;
#[cfg(feature = "codedeploy")]
pub mod codedeploy;
#[cfg(feature = "codeguru")]
pub mod codeguruprofiler;
#[cfg(feature = "codeguru")]
pub mod codegurureviewer;
#[cfg(feature = "codepipeline")]
pub mod codepipeline;
#[cfg(feature = "codestar")]
pub mod codestar;
#[cfg(feature = "codestarconnections")]
pub mod codestarconnections;
#[cfg(feature = "codestarnotifications")]
pub mod codestarnotifications;
#[cfg(feature = "cognito")]
pub mod cognito;
#[cfg(feature = "comprehend")]
pub mod comprehend;
#[cfg(feature = "computeoptimizer")]
pub mod computeoptimizer;
#[cfg(feature = "config")]
pub mod config;
#[cfg(feature = "connect")]
pub mod connect;
#[cfg(feature = "connect")]
pub mod connectcampaigns;
#[cfg(feature = "connect")]
pub mod connectcampaignsv2;
#[cfg(feature = "controltower")]
pub mod controltower;
#[cfg(feature = "billing")]
pub mod cur;
#[cfg(feature = "customerprofiles")]
pub mod customerprofiles;
#[cfg(feature = "databrew")]
pub mod databrew;
#[cfg(feature = "dataexchange")]
pub mod dataexchange;
#[cfg(feature = "datapipeline")]
pub mod datapipeline;
#[cfg(feature = "datasync")]
pub mod datasync;
#[cfg(feature = "datazone")]
pub mod datazone;
#[cfg(feature = "dax")]
pub mod dax;
#[cfg(feature = "deadline")]
pub mod deadline;
#[cfg(feature = "detective")]
pub mod detective;
#[cfg(feature = "devicefarm")]
pub mod devicefarm;
#[cfg(feature = "devopsagent")]
pub mod devopsagent;
#[cfg(feature = "devopsguru")]
pub mod devopsguru;
#[cfg(feature = "directconnect")]
pub mod directconnect;
#[cfg(feature = "directoryservice")]
pub mod directoryservice;
#[cfg(feature = "dlm")]
pub mod dlm;
#[cfg(feature = "dms")]
pub mod dms;
#[cfg(feature = "docdb")]
pub mod docdb;
#[cfg(feature = "docdb")]
pub mod docdbelastic;
#[cfg(feature = "drs")]
pub mod drs;
#[cfg(feature = "dsql")]
pub mod dsql;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
#[cfg(feature = "ec2")]
pub mod ec2;
#[cfg(feature = "ecr")]
pub mod ecr;
#[cfg(feature = "ecs")]
pub mod ecs;
#[cfg(feature = "efs")]
pub mod efs;
#[cfg(feature = "eks")]
pub mod eks;
#[cfg(feature = "elasticache")]
pub mod elasticache;
#[cfg(feature = "elasticbeanstalk")]
pub mod elasticbeanstalk;
#[cfg(feature = "elasticloadbalancing")]
pub mod elasticloadbalancing;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod elasticloadbalancingv2;
#[cfg(feature = "elasticsearch")]
pub mod elasticsearch;
#[cfg(feature = "elementalinference")]
pub mod elementalinference;
#[cfg(feature = "emr")]
pub mod emr;
#[cfg(feature = "emr")]
pub mod emrcontainers;
#[cfg(feature = "emr")]
pub mod emrserverless;
#[cfg(feature = "entityresolution")]
pub mod entityresolution;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "eventschemas")]
pub mod eventschemas;
#[cfg(feature = "eventsv2")]
pub mod eventsv2;
#[cfg(feature = "evidently")]
pub mod evidently;
#[cfg(feature = "evs")]
pub mod evs;
#[cfg(feature = "finspace")]
pub mod finspace;
#[cfg(feature = "fis")]
pub mod fis;
#[cfg(feature = "fms")]
pub mod fms;
#[cfg(feature = "forecast")]
pub mod forecast;
#[cfg(feature = "frauddetector")]
pub mod frauddetector;
#[cfg(feature = "fsx")]
pub mod fsx;
#[cfg(feature = "gamelift")]
pub mod gamelift;
#[cfg(feature = "gamelift")]
pub mod gameliftstreams;
#[cfg(feature = "globalaccelerator")]
pub mod globalaccelerator;
#[cfg(feature = "glue")]
pub mod glue;
#[cfg(feature = "grafana")]
pub mod grafana;
#[cfg(feature = "greengrass")]
pub mod greengrass;
#[cfg(feature = "greengrass")]
pub mod greengrassv2;
#[cfg(feature = "groundstation")]
pub mod groundstation;
#[cfg(feature = "guardduty")]
pub mod guardduty;
#[cfg(feature = "healthagent")]
pub mod healthagent;
#[cfg(feature = "healthimaging")]
pub mod healthimaging;
#[cfg(feature = "healthlake")]
pub mod healthlake;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "identitystore")]
pub mod identitystore;
#[cfg(feature = "imagebuilder")]
pub mod imagebuilder;
#[cfg(feature = "inspector")]
pub mod inspector;
#[cfg(feature = "inspectorv2")]
pub mod inspectorv2;
#[cfg(feature = "interconnect")]
pub mod interconnect;
#[cfg(feature = "networkmonitor")]
pub mod internetmonitor;
#[cfg(feature = "billing")]
pub mod invoicing;
#[cfg(feature = "iot")]
pub mod iot;
#[cfg(feature = "iot")]
pub mod iotanalytics;
#[cfg(feature = "iot")]
pub mod iotcoredeviceadvisor;
#[cfg(feature = "iot")]
pub mod iotevents;
#[cfg(feature = "iot")]
pub mod iotfleethub;
#[cfg(feature = "iot")]
pub mod iotfleetwise;
#[cfg(feature = "iot")]
pub mod iotsecuretunneling;
#[cfg(feature = "iot")]
pub mod iotsitewise;
#[cfg(feature = "iot")]
pub mod iotthingsgraph;
#[cfg(feature = "iot")]
pub mod iottwinmaker;
#[cfg(feature = "iot")]
pub mod iotwireless;
#[cfg(feature = "ivs")]
pub mod ivs;
#[cfg(feature = "ivs")]
pub mod ivschat;
#[cfg(feature = "kafkaconnect")]
pub mod kafkaconnect;
#[cfg(feature = "kendra")]
pub mod kendra;
#[cfg(feature = "kendra")]
pub mod kendraranking;
pub mod kinds;
#[cfg(feature = "kinesis")]
pub mod kinesis;
#[cfg(feature = "kinesisanalytics")]
pub mod kinesisanalytics;
#[cfg(feature = "kinesisanalyticsv2")]
pub mod kinesisanalyticsv2;
#[cfg(feature = "kinesisfirehose")]
pub mod kinesisfirehose;
#[cfg(feature = "kinesisvideo")]
pub mod kinesisvideo;
#[cfg(feature = "kms")]
pub mod kms;
mod l1;
#[cfg(feature = "lakeformation")]
pub mod lakeformation;
#[cfg(feature = "lambda")]
pub mod lambda;
#[cfg(feature = "launchwizard")]
pub mod launchwizard;
#[cfg(feature = "lex")]
pub mod lex;
#[cfg(feature = "licensemanager")]
pub mod licensemanager;
#[cfg(feature = "lightsail")]
pub mod lightsail;
#[cfg(feature = "location")]
pub mod location;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "lookout")]
pub mod lookoutequipment;
#[cfg(feature = "lookout")]
pub mod lookoutmetrics;
#[cfg(feature = "lookout")]
pub mod lookoutvision;
#[cfg(feature = "m2")]
pub mod m2;
#[cfg(feature = "macie")]
pub mod macie;
#[cfg(feature = "managedblockchain")]
pub mod managedblockchain;
#[cfg(feature = "media")]
pub mod mediaconnect;
#[cfg(feature = "media")]
pub mod mediaconvert;
#[cfg(feature = "media")]
pub mod medialive;
#[cfg(feature = "media")]
pub mod mediapackage;
#[cfg(feature = "media")]
pub mod mediapackagev2;
#[cfg(feature = "media")]
pub mod mediastore;
#[cfg(feature = "media")]
pub mod mediatailor;
#[cfg(feature = "memorydb")]
pub mod memorydb;
#[cfg(feature = "mgn")]
pub mod mgn;
#[cfg(feature = "mpa")]
pub mod mpa;
#[cfg(feature = "msk")]
pub mod msk;
#[cfg(feature = "mwaa")]
pub mod mwaa;
#[cfg(feature = "mwaaserverless")]
pub mod mwaaserverless;
#[cfg(feature = "neptune")]
pub mod neptune;
#[cfg(feature = "neptunegraph")]
pub mod neptunegraph;
#[cfg(feature = "networkfirewall")]
pub mod networkfirewall;
#[cfg(feature = "networkmonitor")]
pub mod networkflowmonitor;
#[cfg(feature = "networkmanager")]
pub mod networkmanager;
#[cfg(feature = "networkmonitor")]
pub mod networkmonitor;
#[cfg(feature = "nimblestudio")]
pub mod nimblestudio;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "notifications")]
pub mod notificationscontacts;
#[cfg(feature = "novaact")]
pub mod novaact;
#[cfg(feature = "oam")]
pub mod oam;
#[cfg(feature = "observabilityadmin")]
pub mod observabilityadmin;
#[cfg(feature = "odb")]
pub mod odb;
#[cfg(feature = "omics")]
pub mod omics;
#[cfg(feature = "opensearch")]
pub mod opensearch;
#[cfg(feature = "opensearchserverless")]
pub mod opensearchserverless;
#[cfg(feature = "opensearchservice")]
pub mod opensearchservice;
#[cfg(feature = "opsworks")]
pub mod opsworks;
#[cfg(feature = "opsworks")]
pub mod opsworkscm;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "osis")]
pub mod osis;
#[cfg(feature = "outposts")]
pub mod outposts;
#[cfg(feature = "panorama")]
pub mod panorama;
#[cfg(feature = "paymentcryptography")]
pub mod paymentcryptography;
#[cfg(feature = "pcaconnector")]
pub mod pcaconnectorad;
#[cfg(feature = "pcaconnector")]
pub mod pcaconnectorscep;
#[cfg(feature = "pcs")]
pub mod pcs;
#[cfg(feature = "personalize")]
pub mod personalize;
#[cfg(feature = "pi")]
pub mod pi;
#[cfg(feature = "pinpoint")]
pub mod pinpoint;
#[cfg(feature = "pinpoint")]
pub mod pinpointemail;
#[cfg(feature = "pipes")]
pub mod pipes;
#[cfg(feature = "billing")]
pub mod pricingplanmanager;
#[cfg(feature = "proton")]
pub mod proton;
#[cfg(feature = "qbusiness")]
pub mod qbusiness;
#[cfg(feature = "qldb")]
pub mod qldb;
#[cfg(feature = "quicksight")]
pub mod quicksight;
#[cfg(feature = "ram")]
pub mod ram;
#[cfg(feature = "rbin")]
pub mod rbin;
#[cfg(feature = "rds")]
pub mod rds;
#[cfg(feature = "redshift")]
pub mod redshift;
#[cfg(feature = "redshiftserverless")]
pub mod redshiftserverless;
#[cfg(feature = "refactorspaces")]
pub mod refactorspaces;
#[cfg(feature = "rekognition")]
pub mod rekognition;
#[cfg(feature = "resiliencehub")]
pub mod resiliencehub;
#[cfg(feature = "resiliencehubv2")]
pub mod resiliencehubv2;
#[cfg(feature = "resourceexplorer2")]
pub mod resourceexplorer2;
#[cfg(feature = "resourcegroups")]
pub mod resourcegroups;
#[cfg(feature = "robomaker")]
pub mod robomaker;
#[cfg(feature = "rolesanywhere")]
pub mod rolesanywhere;
#[cfg(feature = "route53")]
pub mod route53;
#[cfg(feature = "route53globalresolver")]
pub mod route53globalresolver;
#[cfg(feature = "route53profiles")]
pub mod route53profiles;
#[cfg(feature = "route53recoverycontrol")]
pub mod route53recoverycontrol;
#[cfg(feature = "route53recoveryreadiness")]
pub mod route53recoveryreadiness;
#[cfg(feature = "route53resolver")]
pub mod route53resolver;
#[cfg(feature = "rtbfabric")]
pub mod rtbfabric;
#[cfg(feature = "rum")]
pub mod rum;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "s3express")]
pub mod s3express;
#[cfg(feature = "s3files")]
pub mod s3files;
#[cfg(feature = "s3objectlambda")]
pub mod s3objectlambda;
#[cfg(feature = "s3outposts")]
pub mod s3outposts;
#[cfg(feature = "s3tables")]
pub mod s3tables;
#[cfg(feature = "s3vectors")]
pub mod s3vectors;
#[cfg(feature = "sagemaker")]
pub mod sagemaker;
#[cfg(feature = "scheduler")]
pub mod scheduler;
#[cfg(feature = "scn")]
pub mod scn;
#[cfg(feature = "sdb")]
pub mod sdb;
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;
#[cfg(feature = "securityagent")]
pub mod securityagent;
#[cfg(feature = "securityhub")]
pub mod securityhub;
#[cfg(feature = "securitylake")]
pub mod securitylake;
#[cfg(feature = "serverless")]
pub mod serverless;
#[cfg(feature = "serverlessrepo")]
pub mod serverlessrepo;
#[cfg(feature = "servicecatalog")]
pub mod servicecatalog;
#[cfg(feature = "servicecatalogappregistry")]
pub mod servicecatalogappregistry;
#[cfg(feature = "servicediscovery")]
pub mod servicediscovery;
#[cfg(feature = "ses")]
pub mod ses;
#[cfg(feature = "shield")]
pub mod shield;
#[cfg(feature = "signer")]
pub mod signer;
#[cfg(feature = "simspaceweaver")]
pub mod simspaceweaver;
#[cfg(feature = "smsvoice")]
pub mod smsvoice;
#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "sqs")]
pub mod sqs;
#[cfg(feature = "ssm")]
pub mod ssm;
#[cfg(feature = "ssmcontacts")]
pub mod ssmcontacts;
#[cfg(feature = "ssmguiconnect")]
pub mod ssmguiconnect;
#[cfg(feature = "ssmincidents")]
pub mod ssmincidents;
#[cfg(feature = "ssmquicksetup")]
pub mod ssmquicksetup;
#[cfg(feature = "sso")]
pub mod sso;
#[cfg(feature = "stepfunctions")]
pub mod stepfunctions;
#[cfg(feature = "storagegateway")]
pub mod storagegateway;
#[cfg(feature = "supportapp")]
pub mod supportapp;
#[cfg(feature = "supportauthz")]
pub mod supportauthz;
#[cfg(feature = "synthetics")]
pub mod synthetics;
#[cfg(feature = "systemsmanagersap")]
pub mod systemsmanagersap;
#[cfg(feature = "textract")]
pub mod textract;
#[cfg(feature = "timestream")]
pub mod timestream;
#[cfg(feature = "transcribe")]
pub mod transcribe;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "translate")]
pub mod translate;
#[cfg(feature = "uxc")]
pub mod uxc;
#[cfg(feature = "verifiedpermissions")]
pub mod verifiedpermissions;
#[cfg(feature = "voiceid")]
pub mod voiceid;
#[cfg(feature = "vpclattice")]
pub mod vpclattice;
#[cfg(feature = "waf")]
pub mod waf;
#[cfg(feature = "wafregional")]
pub mod wafregional;
#[cfg(feature = "wafv2")]
pub mod wafv2;
#[cfg(feature = "wellarchitected")]
pub mod wellarchitected;
#[cfg(feature = "wickr")]
pub mod wickr;
#[cfg(feature = "wisdom")]
pub mod wisdom;
#[cfg(feature = "workspaces")]
pub mod workspaces;
#[cfg(feature = "workspaces")]
pub mod workspacesinstances;
#[cfg(feature = "workspaces")]
pub mod workspacesthinclient;
#[cfg(feature = "workspaces")]
pub mod workspacesweb;
#[cfg(feature = "xray")]
pub mod xray;

/// What synthesis knows of each resource type of the services that are turned on.
#[allow(
    clippy::unnecessary_to_owned,
    reason = "the list does not outlive the call"
)]
pub fn types() -> impl Iterator<Item = &'static stackwright_core::TypeInfo> {
    let services: &[&'static [&'static stackwright_core::TypeInfo]] = &[
        #[cfg(feature = "accessanalyzer")]
        accessanalyzer::TYPES,
        #[cfg(feature = "accountaccess")]
        accountaccess::TYPES,
        #[cfg(feature = "acmpca")]
        acmpca::TYPES,
        #[cfg(feature = "agentregistry")]
        agentregistry::TYPES,
        #[cfg(feature = "aiops")]
        aiops::TYPES,
        #[cfg(feature = "alexa_ask")]
        alexa_ask::TYPES,
        #[cfg(feature = "amazonmq")]
        amazonmq::TYPES,
        #[cfg(feature = "amplify")]
        amplify::TYPES,
        #[cfg(feature = "amplifyuibuilder")]
        amplifyuibuilder::TYPES,
        #[cfg(feature = "apigateway")]
        apigateway::TYPES,
        #[cfg(feature = "apigatewayv2")]
        apigatewayv2::TYPES,
        #[cfg(feature = "appconfig")]
        appconfig::TYPES,
        #[cfg(feature = "appflow")]
        appflow::TYPES,
        #[cfg(feature = "appintegrations")]
        appintegrations::TYPES,
        #[cfg(feature = "applicationautoscaling")]
        applicationautoscaling::TYPES,
        #[cfg(feature = "applicationinsights")]
        applicationinsights::TYPES,
        #[cfg(feature = "applicationsignals")]
        applicationsignals::TYPES,
        #[cfg(feature = "appmesh")]
        appmesh::TYPES,
        #[cfg(feature = "apprunner")]
        apprunner::TYPES,
        #[cfg(feature = "appstream")]
        appstream::TYPES,
        #[cfg(feature = "appsync")]
        appsync::TYPES,
        #[cfg(feature = "apptest")]
        apptest::TYPES,
        #[cfg(feature = "aps")]
        aps::TYPES,
        #[cfg(feature = "arcregionswitch")]
        arcregionswitch::TYPES,
        #[cfg(feature = "arczonalshift")]
        arczonalshift::TYPES,
        #[cfg(feature = "athena")]
        athena::TYPES,
        #[cfg(feature = "auditmanager")]
        auditmanager::TYPES,
        #[cfg(feature = "autoscaling")]
        autoscaling::TYPES,
        #[cfg(feature = "autoscalingplans")]
        autoscalingplans::TYPES,
        #[cfg(feature = "awsexternalanthropic")]
        awsexternalanthropic::TYPES,
        #[cfg(feature = "b2bi")]
        b2bi::TYPES,
        #[cfg(feature = "backup")]
        backup::TYPES,
        #[cfg(feature = "backupgateway")]
        backupgateway::TYPES,
        #[cfg(feature = "batch")]
        batch::TYPES,
        #[cfg(feature = "billing")]
        bcm::TYPES,
        #[cfg(feature = "billing")]
        bcmdataexports::TYPES,
        #[cfg(feature = "billing")]
        bcmpricingcalculator::TYPES,
        #[cfg(feature = "bedrock")]
        bedrock::TYPES,
        #[cfg(feature = "bedrockagentcore")]
        bedrockagentcore::TYPES,
        #[cfg(feature = "bedrockmantle")]
        bedrockmantle::TYPES,
        #[cfg(feature = "billing")]
        billing::TYPES,
        #[cfg(feature = "billing")]
        billingconductor::TYPES,
        #[cfg(feature = "braket")]
        braket::TYPES,
        #[cfg(feature = "billing")]
        budgets::TYPES,
        #[cfg(feature = "cases")]
        cases::TYPES,
        #[cfg(feature = "cassandra")]
        cassandra::TYPES,
        #[cfg(feature = "billing")]
        ce::TYPES,
        #[cfg(feature = "certificatemanager")]
        certificatemanager::TYPES,
        #[cfg(feature = "chatbot")]
        chatbot::TYPES,
        #[cfg(feature = "chime")]
        chime::TYPES,
        #[cfg(feature = "cleanrooms")]
        cleanrooms::TYPES,
        #[cfg(feature = "cleanrooms")]
        cleanroomsml::TYPES,
        #[cfg(feature = "cloud9")]
        cloud9::TYPES,
        #[cfg(feature = "cloudformation")]
        cloudformation::TYPES,
        #[cfg(feature = "cloudfront")]
        cloudfront::TYPES,
        #[cfg(feature = "cloudhsm")]
        cloudhsm::TYPES,
        #[cfg(feature = "cloudtrail")]
        cloudtrail::TYPES,
        #[cfg(feature = "cloudwatch")]
        cloudwatch::TYPES,
        #[cfg(feature = "codeartifact")]
        codeartifact::TYPES,
        #[cfg(feature = "codebuild")]
        codebuild::TYPES,
        #[cfg(feature = "codecommit")]
        codecommit::TYPES,
        #[cfg(feature = "codeconnections")]
        codeconnections::TYPES,
        #[cfg(feature = "codedeploy")]
        codedeploy::TYPES,
        #[cfg(feature = "codeguru")]
        codeguruprofiler::TYPES,
        #[cfg(feature = "codeguru")]
        codegurureviewer::TYPES,
        #[cfg(feature = "codepipeline")]
        codepipeline::TYPES,
        #[cfg(feature = "codestar")]
        codestar::TYPES,
        #[cfg(feature = "codestarconnections")]
        codestarconnections::TYPES,
        #[cfg(feature = "codestarnotifications")]
        codestarnotifications::TYPES,
        #[cfg(feature = "cognito")]
        cognito::TYPES,
        #[cfg(feature = "comprehend")]
        comprehend::TYPES,
        #[cfg(feature = "computeoptimizer")]
        computeoptimizer::TYPES,
        #[cfg(feature = "config")]
        config::TYPES,
        #[cfg(feature = "connect")]
        connect::TYPES,
        #[cfg(feature = "connect")]
        connectcampaigns::TYPES,
        #[cfg(feature = "connect")]
        connectcampaignsv2::TYPES,
        #[cfg(feature = "controltower")]
        controltower::TYPES,
        #[cfg(feature = "billing")]
        cur::TYPES,
        #[cfg(feature = "customerprofiles")]
        customerprofiles::TYPES,
        #[cfg(feature = "databrew")]
        databrew::TYPES,
        #[cfg(feature = "dataexchange")]
        dataexchange::TYPES,
        #[cfg(feature = "datapipeline")]
        datapipeline::TYPES,
        #[cfg(feature = "datasync")]
        datasync::TYPES,
        #[cfg(feature = "datazone")]
        datazone::TYPES,
        #[cfg(feature = "dax")]
        dax::TYPES,
        #[cfg(feature = "deadline")]
        deadline::TYPES,
        #[cfg(feature = "detective")]
        detective::TYPES,
        #[cfg(feature = "devicefarm")]
        devicefarm::TYPES,
        #[cfg(feature = "devopsagent")]
        devopsagent::TYPES,
        #[cfg(feature = "devopsguru")]
        devopsguru::TYPES,
        #[cfg(feature = "directconnect")]
        directconnect::TYPES,
        #[cfg(feature = "directoryservice")]
        directoryservice::TYPES,
        #[cfg(feature = "dlm")]
        dlm::TYPES,
        #[cfg(feature = "dms")]
        dms::TYPES,
        #[cfg(feature = "docdb")]
        docdb::TYPES,
        #[cfg(feature = "docdb")]
        docdbelastic::TYPES,
        #[cfg(feature = "drs")]
        drs::TYPES,
        #[cfg(feature = "dsql")]
        dsql::TYPES,
        #[cfg(feature = "dynamodb")]
        dynamodb::TYPES,
        #[cfg(feature = "ec2")]
        ec2::TYPES,
        #[cfg(feature = "ecr")]
        ecr::TYPES,
        #[cfg(feature = "ecs")]
        ecs::TYPES,
        #[cfg(feature = "efs")]
        efs::TYPES,
        #[cfg(feature = "eks")]
        eks::TYPES,
        #[cfg(feature = "elasticache")]
        elasticache::TYPES,
        #[cfg(feature = "elasticbeanstalk")]
        elasticbeanstalk::TYPES,
        #[cfg(feature = "elasticloadbalancing")]
        elasticloadbalancing::TYPES,
        #[cfg(feature = "elasticloadbalancingv2")]
        elasticloadbalancingv2::TYPES,
        #[cfg(feature = "elasticsearch")]
        elasticsearch::TYPES,
        #[cfg(feature = "elementalinference")]
        elementalinference::TYPES,
        #[cfg(feature = "emr")]
        emr::TYPES,
        #[cfg(feature = "emr")]
        emrcontainers::TYPES,
        #[cfg(feature = "emr")]
        emrserverless::TYPES,
        #[cfg(feature = "entityresolution")]
        entityresolution::TYPES,
        #[cfg(feature = "events")]
        events::TYPES,
        #[cfg(feature = "eventschemas")]
        eventschemas::TYPES,
        #[cfg(feature = "eventsv2")]
        eventsv2::TYPES,
        #[cfg(feature = "evidently")]
        evidently::TYPES,
        #[cfg(feature = "evs")]
        evs::TYPES,
        #[cfg(feature = "finspace")]
        finspace::TYPES,
        #[cfg(feature = "fis")]
        fis::TYPES,
        #[cfg(feature = "fms")]
        fms::TYPES,
        #[cfg(feature = "forecast")]
        forecast::TYPES,
        #[cfg(feature = "frauddetector")]
        frauddetector::TYPES,
        #[cfg(feature = "fsx")]
        fsx::TYPES,
        #[cfg(feature = "gamelift")]
        gamelift::TYPES,
        #[cfg(feature = "gamelift")]
        gameliftstreams::TYPES,
        #[cfg(feature = "globalaccelerator")]
        globalaccelerator::TYPES,
        #[cfg(feature = "glue")]
        glue::TYPES,
        #[cfg(feature = "grafana")]
        grafana::TYPES,
        #[cfg(feature = "greengrass")]
        greengrass::TYPES,
        #[cfg(feature = "greengrass")]
        greengrassv2::TYPES,
        #[cfg(feature = "groundstation")]
        groundstation::TYPES,
        #[cfg(feature = "guardduty")]
        guardduty::TYPES,
        #[cfg(feature = "healthagent")]
        healthagent::TYPES,
        #[cfg(feature = "healthimaging")]
        healthimaging::TYPES,
        #[cfg(feature = "healthlake")]
        healthlake::TYPES,
        #[cfg(feature = "iam")]
        iam::TYPES,
        #[cfg(feature = "identitystore")]
        identitystore::TYPES,
        #[cfg(feature = "imagebuilder")]
        imagebuilder::TYPES,
        #[cfg(feature = "inspector")]
        inspector::TYPES,
        #[cfg(feature = "inspectorv2")]
        inspectorv2::TYPES,
        #[cfg(feature = "interconnect")]
        interconnect::TYPES,
        #[cfg(feature = "networkmonitor")]
        internetmonitor::TYPES,
        #[cfg(feature = "billing")]
        invoicing::TYPES,
        #[cfg(feature = "iot")]
        iot::TYPES,
        #[cfg(feature = "iot")]
        iotanalytics::TYPES,
        #[cfg(feature = "iot")]
        iotcoredeviceadvisor::TYPES,
        #[cfg(feature = "iot")]
        iotevents::TYPES,
        #[cfg(feature = "iot")]
        iotfleethub::TYPES,
        #[cfg(feature = "iot")]
        iotfleetwise::TYPES,
        #[cfg(feature = "iot")]
        iotsecuretunneling::TYPES,
        #[cfg(feature = "iot")]
        iotsitewise::TYPES,
        #[cfg(feature = "iot")]
        iotthingsgraph::TYPES,
        #[cfg(feature = "iot")]
        iottwinmaker::TYPES,
        #[cfg(feature = "iot")]
        iotwireless::TYPES,
        #[cfg(feature = "ivs")]
        ivs::TYPES,
        #[cfg(feature = "ivs")]
        ivschat::TYPES,
        #[cfg(feature = "kafkaconnect")]
        kafkaconnect::TYPES,
        #[cfg(feature = "kendra")]
        kendra::TYPES,
        #[cfg(feature = "kendra")]
        kendraranking::TYPES,
        #[cfg(feature = "kinesis")]
        kinesis::TYPES,
        #[cfg(feature = "kinesisanalytics")]
        kinesisanalytics::TYPES,
        #[cfg(feature = "kinesisanalyticsv2")]
        kinesisanalyticsv2::TYPES,
        #[cfg(feature = "kinesisfirehose")]
        kinesisfirehose::TYPES,
        #[cfg(feature = "kinesisvideo")]
        kinesisvideo::TYPES,
        #[cfg(feature = "kms")]
        kms::TYPES,
        #[cfg(feature = "lakeformation")]
        lakeformation::TYPES,
        #[cfg(feature = "lambda")]
        lambda::TYPES,
        #[cfg(feature = "launchwizard")]
        launchwizard::TYPES,
        #[cfg(feature = "lex")]
        lex::TYPES,
        #[cfg(feature = "licensemanager")]
        licensemanager::TYPES,
        #[cfg(feature = "lightsail")]
        lightsail::TYPES,
        #[cfg(feature = "location")]
        location::TYPES,
        #[cfg(feature = "logs")]
        logs::TYPES,
        #[cfg(feature = "lookout")]
        lookoutequipment::TYPES,
        #[cfg(feature = "lookout")]
        lookoutmetrics::TYPES,
        #[cfg(feature = "lookout")]
        lookoutvision::TYPES,
        #[cfg(feature = "m2")]
        m2::TYPES,
        #[cfg(feature = "macie")]
        macie::TYPES,
        #[cfg(feature = "managedblockchain")]
        managedblockchain::TYPES,
        #[cfg(feature = "media")]
        mediaconnect::TYPES,
        #[cfg(feature = "media")]
        mediaconvert::TYPES,
        #[cfg(feature = "media")]
        medialive::TYPES,
        #[cfg(feature = "media")]
        mediapackage::TYPES,
        #[cfg(feature = "media")]
        mediapackagev2::TYPES,
        #[cfg(feature = "media")]
        mediastore::TYPES,
        #[cfg(feature = "media")]
        mediatailor::TYPES,
        #[cfg(feature = "memorydb")]
        memorydb::TYPES,
        #[cfg(feature = "mgn")]
        mgn::TYPES,
        #[cfg(feature = "mpa")]
        mpa::TYPES,
        #[cfg(feature = "msk")]
        msk::TYPES,
        #[cfg(feature = "mwaa")]
        mwaa::TYPES,
        #[cfg(feature = "mwaaserverless")]
        mwaaserverless::TYPES,
        #[cfg(feature = "neptune")]
        neptune::TYPES,
        #[cfg(feature = "neptunegraph")]
        neptunegraph::TYPES,
        #[cfg(feature = "networkfirewall")]
        networkfirewall::TYPES,
        #[cfg(feature = "networkmonitor")]
        networkflowmonitor::TYPES,
        #[cfg(feature = "networkmanager")]
        networkmanager::TYPES,
        #[cfg(feature = "networkmonitor")]
        networkmonitor::TYPES,
        #[cfg(feature = "nimblestudio")]
        nimblestudio::TYPES,
        #[cfg(feature = "notifications")]
        notifications::TYPES,
        #[cfg(feature = "notifications")]
        notificationscontacts::TYPES,
        #[cfg(feature = "novaact")]
        novaact::TYPES,
        #[cfg(feature = "oam")]
        oam::TYPES,
        #[cfg(feature = "observabilityadmin")]
        observabilityadmin::TYPES,
        #[cfg(feature = "odb")]
        odb::TYPES,
        #[cfg(feature = "omics")]
        omics::TYPES,
        #[cfg(feature = "opensearch")]
        opensearch::TYPES,
        #[cfg(feature = "opensearchserverless")]
        opensearchserverless::TYPES,
        #[cfg(feature = "opensearchservice")]
        opensearchservice::TYPES,
        #[cfg(feature = "opsworks")]
        opsworks::TYPES,
        #[cfg(feature = "opsworks")]
        opsworkscm::TYPES,
        #[cfg(feature = "organizations")]
        organizations::TYPES,
        #[cfg(feature = "osis")]
        osis::TYPES,
        #[cfg(feature = "outposts")]
        outposts::TYPES,
        #[cfg(feature = "panorama")]
        panorama::TYPES,
        #[cfg(feature = "paymentcryptography")]
        paymentcryptography::TYPES,
        #[cfg(feature = "pcaconnector")]
        pcaconnectorad::TYPES,
        #[cfg(feature = "pcaconnector")]
        pcaconnectorscep::TYPES,
        #[cfg(feature = "pcs")]
        pcs::TYPES,
        #[cfg(feature = "personalize")]
        personalize::TYPES,
        #[cfg(feature = "pi")]
        pi::TYPES,
        #[cfg(feature = "pinpoint")]
        pinpoint::TYPES,
        #[cfg(feature = "pinpoint")]
        pinpointemail::TYPES,
        #[cfg(feature = "pipes")]
        pipes::TYPES,
        #[cfg(feature = "billing")]
        pricingplanmanager::TYPES,
        #[cfg(feature = "proton")]
        proton::TYPES,
        #[cfg(feature = "qbusiness")]
        qbusiness::TYPES,
        #[cfg(feature = "qldb")]
        qldb::TYPES,
        #[cfg(feature = "quicksight")]
        quicksight::TYPES,
        #[cfg(feature = "ram")]
        ram::TYPES,
        #[cfg(feature = "rbin")]
        rbin::TYPES,
        #[cfg(feature = "rds")]
        rds::TYPES,
        #[cfg(feature = "redshift")]
        redshift::TYPES,
        #[cfg(feature = "redshiftserverless")]
        redshiftserverless::TYPES,
        #[cfg(feature = "refactorspaces")]
        refactorspaces::TYPES,
        #[cfg(feature = "rekognition")]
        rekognition::TYPES,
        #[cfg(feature = "resiliencehub")]
        resiliencehub::TYPES,
        #[cfg(feature = "resiliencehubv2")]
        resiliencehubv2::TYPES,
        #[cfg(feature = "resourceexplorer2")]
        resourceexplorer2::TYPES,
        #[cfg(feature = "resourcegroups")]
        resourcegroups::TYPES,
        #[cfg(feature = "robomaker")]
        robomaker::TYPES,
        #[cfg(feature = "rolesanywhere")]
        rolesanywhere::TYPES,
        #[cfg(feature = "route53")]
        route53::TYPES,
        #[cfg(feature = "route53globalresolver")]
        route53globalresolver::TYPES,
        #[cfg(feature = "route53profiles")]
        route53profiles::TYPES,
        #[cfg(feature = "route53recoverycontrol")]
        route53recoverycontrol::TYPES,
        #[cfg(feature = "route53recoveryreadiness")]
        route53recoveryreadiness::TYPES,
        #[cfg(feature = "route53resolver")]
        route53resolver::TYPES,
        #[cfg(feature = "rtbfabric")]
        rtbfabric::TYPES,
        #[cfg(feature = "rum")]
        rum::TYPES,
        #[cfg(feature = "s3")]
        s3::TYPES,
        #[cfg(feature = "s3express")]
        s3express::TYPES,
        #[cfg(feature = "s3files")]
        s3files::TYPES,
        #[cfg(feature = "s3objectlambda")]
        s3objectlambda::TYPES,
        #[cfg(feature = "s3outposts")]
        s3outposts::TYPES,
        #[cfg(feature = "s3tables")]
        s3tables::TYPES,
        #[cfg(feature = "s3vectors")]
        s3vectors::TYPES,
        #[cfg(feature = "sagemaker")]
        sagemaker::TYPES,
        #[cfg(feature = "scheduler")]
        scheduler::TYPES,
        #[cfg(feature = "scn")]
        scn::TYPES,
        #[cfg(feature = "sdb")]
        sdb::TYPES,
        #[cfg(feature = "secretsmanager")]
        secretsmanager::TYPES,
        #[cfg(feature = "securityagent")]
        securityagent::TYPES,
        #[cfg(feature = "securityhub")]
        securityhub::TYPES,
        #[cfg(feature = "securitylake")]
        securitylake::TYPES,
        #[cfg(feature = "serverless")]
        serverless::TYPES,
        #[cfg(feature = "serverlessrepo")]
        serverlessrepo::TYPES,
        #[cfg(feature = "servicecatalog")]
        servicecatalog::TYPES,
        #[cfg(feature = "servicecatalogappregistry")]
        servicecatalogappregistry::TYPES,
        #[cfg(feature = "servicediscovery")]
        servicediscovery::TYPES,
        #[cfg(feature = "ses")]
        ses::TYPES,
        #[cfg(feature = "shield")]
        shield::TYPES,
        #[cfg(feature = "signer")]
        signer::TYPES,
        #[cfg(feature = "simspaceweaver")]
        simspaceweaver::TYPES,
        #[cfg(feature = "smsvoice")]
        smsvoice::TYPES,
        #[cfg(feature = "sns")]
        sns::TYPES,
        #[cfg(feature = "sqs")]
        sqs::TYPES,
        #[cfg(feature = "ssm")]
        ssm::TYPES,
        #[cfg(feature = "ssmcontacts")]
        ssmcontacts::TYPES,
        #[cfg(feature = "ssmguiconnect")]
        ssmguiconnect::TYPES,
        #[cfg(feature = "ssmincidents")]
        ssmincidents::TYPES,
        #[cfg(feature = "ssmquicksetup")]
        ssmquicksetup::TYPES,
        #[cfg(feature = "sso")]
        sso::TYPES,
        #[cfg(feature = "stepfunctions")]
        stepfunctions::TYPES,
        #[cfg(feature = "storagegateway")]
        storagegateway::TYPES,
        #[cfg(feature = "supportapp")]
        supportapp::TYPES,
        #[cfg(feature = "supportauthz")]
        supportauthz::TYPES,
        #[cfg(feature = "synthetics")]
        synthetics::TYPES,
        #[cfg(feature = "systemsmanagersap")]
        systemsmanagersap::TYPES,
        #[cfg(feature = "textract")]
        textract::TYPES,
        #[cfg(feature = "timestream")]
        timestream::TYPES,
        #[cfg(feature = "transcribe")]
        transcribe::TYPES,
        #[cfg(feature = "transfer")]
        transfer::TYPES,
        #[cfg(feature = "translate")]
        translate::TYPES,
        #[cfg(feature = "uxc")]
        uxc::TYPES,
        #[cfg(feature = "verifiedpermissions")]
        verifiedpermissions::TYPES,
        #[cfg(feature = "voiceid")]
        voiceid::TYPES,
        #[cfg(feature = "vpclattice")]
        vpclattice::TYPES,
        #[cfg(feature = "waf")]
        waf::TYPES,
        #[cfg(feature = "wafregional")]
        wafregional::TYPES,
        #[cfg(feature = "wafv2")]
        wafv2::TYPES,
        #[cfg(feature = "wellarchitected")]
        wellarchitected::TYPES,
        #[cfg(feature = "wickr")]
        wickr::TYPES,
        #[cfg(feature = "wisdom")]
        wisdom::TYPES,
        #[cfg(feature = "workspaces")]
        workspaces::TYPES,
        #[cfg(feature = "workspaces")]
        workspacesinstances::TYPES,
        #[cfg(feature = "workspaces")]
        workspacesthinclient::TYPES,
        #[cfg(feature = "workspaces")]
        workspacesweb::TYPES,
        #[cfg(feature = "xray")]
        xray::TYPES,
    ];
    services.to_vec().into_iter().flatten().copied()
}
