// Written by stackwright-codegen; edit its overrides.json, not this file.

//! One resource of every type of each service, with what it must have.

#![allow(unused_imports, clippy::useless_vec)]

mod accessanalyzer;
mod accountaccess;
mod acmpca;
mod agentregistry;
mod aiops;
mod alexa_ask;
mod amazonmq;
mod amplify;
mod amplifyuibuilder;
mod apigateway;
mod apigatewayv2;
mod appconfig;
mod appflow;
mod appintegrations;
mod applicationautoscaling;
mod applicationinsights;
mod applicationsignals;
mod appmesh;
mod apprunner;
mod appstream;
mod appsync;
mod apptest;
mod aps;
mod arcregionswitch;
mod arczonalshift;
mod athena;
mod auditmanager;
mod autoscaling;
mod autoscalingplans;
mod awsexternalanthropic;
mod b2bi;
mod backup;
mod backupgateway;
mod batch;
mod bcm;
mod bcmdataexports;
mod bcmpricingcalculator;
mod bedrock;
mod bedrockagentcore;
mod bedrockmantle;
mod billing;
mod billingconductor;
mod braket;
mod budgets;
mod cases;
mod cassandra;
mod ce;
mod certificatemanager;
mod chatbot;
mod chime;
mod cleanrooms;
mod cleanroomsml;
mod cloud9;
mod cloudformation;
mod cloudfront;
mod cloudhsm;
mod cloudtrail;
mod cloudwatch;
mod codeartifact;
mod codebuild;
mod codecommit;
mod codeconnections;
mod codedeploy;
mod codeguruprofiler;
mod codegurureviewer;
mod codepipeline;
mod codestar;
mod codestarconnections;
mod codestarnotifications;
mod cognito;
mod comprehend;
mod computeoptimizer;
mod config;
mod connect;
mod connectcampaigns;
mod connectcampaignsv2;
mod controltower;
mod cur;
mod customerprofiles;
mod databrew;
mod dataexchange;
mod datapipeline;
mod datasync;
mod datazone;
mod dax;
mod deadline;
mod detective;
mod devicefarm;
mod devopsagent;
mod devopsguru;
mod directconnect;
mod directoryservice;
mod dlm;
mod dms;
mod docdb;
mod docdbelastic;
mod drs;
mod dsql;
mod dynamodb;
mod ec2;
mod ecr;
mod ecs;
mod efs;
mod eks;
mod elasticache;
mod elasticbeanstalk;
mod elasticloadbalancing;
mod elasticloadbalancingv2;
mod elasticsearch;
mod elementalinference;
mod emr;
mod emrcontainers;
mod emrserverless;
mod entityresolution;
mod events;
mod eventschemas;
mod eventsv2;
mod evidently;
mod evs;
mod finspace;
mod fis;
mod fms;
mod forecast;
mod frauddetector;
mod fsx;
mod gamelift;
mod gameliftstreams;
mod globalaccelerator;
mod glue;
mod grafana;
mod greengrass;
mod greengrassv2;
mod groundstation;
mod guardduty;
mod healthagent;
mod healthimaging;
mod healthlake;
mod iam;
mod identitystore;
mod imagebuilder;
mod inspector;
mod inspectorv2;
mod interconnect;
mod internetmonitor;
mod invoicing;
mod iot;
mod iotanalytics;
mod iotcoredeviceadvisor;
mod iotevents;
mod iotfleethub;
mod iotfleetwise;
mod iotsecuretunneling;
mod iotsitewise;
mod iotthingsgraph;
mod iottwinmaker;
mod iotwireless;
mod ivs;
mod ivschat;
mod kafkaconnect;
mod kendra;
mod kendraranking;
mod kinesis;
mod kinesisanalytics;
mod kinesisanalyticsv2;
mod kinesisfirehose;
mod kinesisvideo;
mod kms;
mod lakeformation;
mod lambda;
mod launchwizard;
mod lex;
mod licensemanager;
mod lightsail;
mod location;
mod logs;
mod lookoutequipment;
mod lookoutmetrics;
mod lookoutvision;
mod m2;
mod macie;
mod managedblockchain;
mod mediaconnect;
mod mediaconvert;
mod medialive;
mod mediapackage;
mod mediapackagev2;
mod mediastore;
mod mediatailor;
mod memorydb;
mod mgn;
mod mpa;
mod msk;
mod mwaa;
mod mwaaserverless;
mod neptune;
mod neptunegraph;
mod networkfirewall;
mod networkflowmonitor;
mod networkmanager;
mod networkmonitor;
mod nimblestudio;
mod notifications;
mod notificationscontacts;
mod novaact;
mod oam;
mod observabilityadmin;
mod odb;
mod omics;
mod opensearch;
mod opensearchserverless;
mod opensearchservice;
mod opsworks;
mod opsworkscm;
mod organizations;
mod osis;
mod outposts;
mod panorama;
mod paymentcryptography;
mod pcaconnectorad;
mod pcaconnectorscep;
mod pcs;
mod personalize;
mod pi;
mod pinpoint;
mod pinpointemail;
mod pipes;
mod pricingplanmanager;
mod proton;
mod qbusiness;
mod qldb;
mod quicksight;
mod ram;
mod rbin;
mod rds;
mod redshift;
mod redshiftserverless;
mod refactorspaces;
mod rekognition;
mod resiliencehub;
mod resiliencehubv2;
mod resourceexplorer2;
mod resourcegroups;
mod robomaker;
mod rolesanywhere;
mod route53;
mod route53globalresolver;
mod route53profiles;
mod route53recoverycontrol;
mod route53recoveryreadiness;
mod route53resolver;
mod rtbfabric;
mod rum;
mod s3;
mod s3express;
mod s3files;
mod s3objectlambda;
mod s3outposts;
mod s3tables;
mod s3vectors;
mod sagemaker;
mod scheduler;
mod scn;
mod sdb;
mod secretsmanager;
mod securityagent;
mod securityhub;
mod securitylake;
mod serverless;
mod serverlessrepo;
mod servicecatalog;
mod servicecatalogappregistry;
mod servicediscovery;
mod ses;
mod shield;
mod signer;
mod simspaceweaver;
mod smsvoice;
mod sns;
mod sqs;
mod ssm;
mod ssmcontacts;
mod ssmguiconnect;
mod ssmincidents;
mod ssmquicksetup;
mod sso;
mod stepfunctions;
mod storagegateway;
mod supportapp;
mod supportauthz;
mod synthetics;
mod systemsmanagersap;
mod textract;
mod timestream;
mod transcribe;
mod transfer;
mod translate;
mod uxc;
mod verifiedpermissions;
mod voiceid;
mod vpclattice;
mod waf;
mod wafregional;
mod wafv2;
mod wellarchitected;
mod wickr;
mod wisdom;
mod workspaces;
mod workspacesinstances;
mod workspacesthinclient;
mod workspacesweb;
mod xray;

use stackwright_core::Stack;

/// Adds the resources of a service to a stack.
pub(crate) type Build = fn(&Stack);

/// Every service by its namespace.
pub(crate) const SERVICES: &[(&str, Build)] = &[
    ("AWS::AccessAnalyzer", accessanalyzer::build as Build),
    ("AWS::AccountAccess", accountaccess::build as Build),
    ("AWS::ACMPCA", acmpca::build as Build),
    ("AWS::AgentRegistry", agentregistry::build as Build),
    ("AWS::AIOps", aiops::build as Build),
    ("Alexa::ASK", alexa_ask::build as Build),
    ("AWS::AmazonMQ", amazonmq::build as Build),
    ("AWS::Amplify", amplify::build as Build),
    ("AWS::AmplifyUIBuilder", amplifyuibuilder::build as Build),
    ("AWS::ApiGateway", apigateway::build as Build),
    ("AWS::ApiGatewayV2", apigatewayv2::build as Build),
    ("AWS::AppConfig", appconfig::build as Build),
    ("AWS::AppFlow", appflow::build as Build),
    ("AWS::AppIntegrations", appintegrations::build as Build),
    (
        "AWS::ApplicationAutoScaling",
        applicationautoscaling::build as Build,
    ),
    (
        "AWS::ApplicationInsights",
        applicationinsights::build as Build,
    ),
    (
        "AWS::ApplicationSignals",
        applicationsignals::build as Build,
    ),
    ("AWS::AppMesh", appmesh::build as Build),
    ("AWS::AppRunner", apprunner::build as Build),
    ("AWS::AppStream", appstream::build as Build),
    ("AWS::AppSync", appsync::build as Build),
    ("AWS::AppTest", apptest::build as Build),
    ("AWS::APS", aps::build as Build),
    ("AWS::ARCRegionSwitch", arcregionswitch::build as Build),
    ("AWS::ARCZonalShift", arczonalshift::build as Build),
    ("AWS::Athena", athena::build as Build),
    ("AWS::AuditManager", auditmanager::build as Build),
    ("AWS::AutoScaling", autoscaling::build as Build),
    ("AWS::AutoScalingPlans", autoscalingplans::build as Build),
    (
        "AWS::AWSExternalAnthropic",
        awsexternalanthropic::build as Build,
    ),
    ("AWS::B2BI", b2bi::build as Build),
    ("AWS::Backup", backup::build as Build),
    ("AWS::BackupGateway", backupgateway::build as Build),
    ("AWS::Batch", batch::build as Build),
    ("AWS::BCM", bcm::build as Build),
    ("AWS::BCMDataExports", bcmdataexports::build as Build),
    (
        "AWS::BcmPricingCalculator",
        bcmpricingcalculator::build as Build,
    ),
    ("AWS::Bedrock", bedrock::build as Build),
    ("AWS::BedrockAgentCore", bedrockagentcore::build as Build),
    ("AWS::BedrockMantle", bedrockmantle::build as Build),
    ("AWS::Billing", billing::build as Build),
    ("AWS::BillingConductor", billingconductor::build as Build),
    ("AWS::Braket", braket::build as Build),
    ("AWS::Budgets", budgets::build as Build),
    ("AWS::Cases", cases::build as Build),
    ("AWS::Cassandra", cassandra::build as Build),
    ("AWS::CE", ce::build as Build),
    (
        "AWS::CertificateManager",
        certificatemanager::build as Build,
    ),
    ("AWS::Chatbot", chatbot::build as Build),
    ("AWS::Chime", chime::build as Build),
    ("AWS::CleanRooms", cleanrooms::build as Build),
    ("AWS::CleanRoomsML", cleanroomsml::build as Build),
    ("AWS::Cloud9", cloud9::build as Build),
    ("AWS::CloudFormation", cloudformation::build as Build),
    ("AWS::CloudFront", cloudfront::build as Build),
    ("AWS::CloudHSM", cloudhsm::build as Build),
    ("AWS::CloudTrail", cloudtrail::build as Build),
    ("AWS::CloudWatch", cloudwatch::build as Build),
    ("AWS::CodeArtifact", codeartifact::build as Build),
    ("AWS::CodeBuild", codebuild::build as Build),
    ("AWS::CodeCommit", codecommit::build as Build),
    ("AWS::CodeConnections", codeconnections::build as Build),
    ("AWS::CodeDeploy", codedeploy::build as Build),
    ("AWS::CodeGuruProfiler", codeguruprofiler::build as Build),
    ("AWS::CodeGuruReviewer", codegurureviewer::build as Build),
    ("AWS::CodePipeline", codepipeline::build as Build),
    ("AWS::CodeStar", codestar::build as Build),
    (
        "AWS::CodeStarConnections",
        codestarconnections::build as Build,
    ),
    (
        "AWS::CodeStarNotifications",
        codestarnotifications::build as Build,
    ),
    ("AWS::Cognito", cognito::build as Build),
    ("AWS::Comprehend", comprehend::build as Build),
    ("AWS::ComputeOptimizer", computeoptimizer::build as Build),
    ("AWS::Config", config::build as Build),
    ("AWS::Connect", connect::build as Build),
    ("AWS::ConnectCampaigns", connectcampaigns::build as Build),
    (
        "AWS::ConnectCampaignsV2",
        connectcampaignsv2::build as Build,
    ),
    ("AWS::ControlTower", controltower::build as Build),
    ("AWS::CUR", cur::build as Build),
    ("AWS::CustomerProfiles", customerprofiles::build as Build),
    ("AWS::DataBrew", databrew::build as Build),
    ("AWS::DataExchange", dataexchange::build as Build),
    ("AWS::DataPipeline", datapipeline::build as Build),
    ("AWS::DataSync", datasync::build as Build),
    ("AWS::DataZone", datazone::build as Build),
    ("AWS::DAX", dax::build as Build),
    ("AWS::Deadline", deadline::build as Build),
    ("AWS::Detective", detective::build as Build),
    ("AWS::DeviceFarm", devicefarm::build as Build),
    ("AWS::DevOpsAgent", devopsagent::build as Build),
    ("AWS::DevOpsGuru", devopsguru::build as Build),
    ("AWS::DirectConnect", directconnect::build as Build),
    ("AWS::DirectoryService", directoryservice::build as Build),
    ("AWS::DLM", dlm::build as Build),
    ("AWS::DMS", dms::build as Build),
    ("AWS::DocDB", docdb::build as Build),
    ("AWS::DocDBElastic", docdbelastic::build as Build),
    ("AWS::DRS", drs::build as Build),
    ("AWS::DSQL", dsql::build as Build),
    ("AWS::DynamoDB", dynamodb::build as Build),
    ("AWS::EC2", ec2::build as Build),
    ("AWS::ECR", ecr::build as Build),
    ("AWS::ECS", ecs::build as Build),
    ("AWS::EFS", efs::build as Build),
    ("AWS::EKS", eks::build as Build),
    ("AWS::ElastiCache", elasticache::build as Build),
    ("AWS::ElasticBeanstalk", elasticbeanstalk::build as Build),
    (
        "AWS::ElasticLoadBalancing",
        elasticloadbalancing::build as Build,
    ),
    (
        "AWS::ElasticLoadBalancingV2",
        elasticloadbalancingv2::build as Build,
    ),
    ("AWS::Elasticsearch", elasticsearch::build as Build),
    (
        "AWS::ElementalInference",
        elementalinference::build as Build,
    ),
    ("AWS::EMR", emr::build as Build),
    ("AWS::EMRContainers", emrcontainers::build as Build),
    ("AWS::EMRServerless", emrserverless::build as Build),
    ("AWS::EntityResolution", entityresolution::build as Build),
    ("AWS::Events", events::build as Build),
    ("AWS::EventSchemas", eventschemas::build as Build),
    ("AWS::EventsV2", eventsv2::build as Build),
    ("AWS::Evidently", evidently::build as Build),
    ("AWS::EVS", evs::build as Build),
    ("AWS::FinSpace", finspace::build as Build),
    ("AWS::FIS", fis::build as Build),
    ("AWS::FMS", fms::build as Build),
    ("AWS::Forecast", forecast::build as Build),
    ("AWS::FraudDetector", frauddetector::build as Build),
    ("AWS::FSx", fsx::build as Build),
    ("AWS::GameLift", gamelift::build as Build),
    ("AWS::GameLiftStreams", gameliftstreams::build as Build),
    ("AWS::GlobalAccelerator", globalaccelerator::build as Build),
    ("AWS::Glue", glue::build as Build),
    ("AWS::Grafana", grafana::build as Build),
    ("AWS::Greengrass", greengrass::build as Build),
    ("AWS::GreengrassV2", greengrassv2::build as Build),
    ("AWS::GroundStation", groundstation::build as Build),
    ("AWS::GuardDuty", guardduty::build as Build),
    ("AWS::HealthAgent", healthagent::build as Build),
    ("AWS::HealthImaging", healthimaging::build as Build),
    ("AWS::HealthLake", healthlake::build as Build),
    ("AWS::IAM", iam::build as Build),
    ("AWS::IdentityStore", identitystore::build as Build),
    ("AWS::ImageBuilder", imagebuilder::build as Build),
    ("AWS::Inspector", inspector::build as Build),
    ("AWS::InspectorV2", inspectorv2::build as Build),
    ("AWS::Interconnect", interconnect::build as Build),
    ("AWS::InternetMonitor", internetmonitor::build as Build),
    ("AWS::Invoicing", invoicing::build as Build),
    ("AWS::IoT", iot::build as Build),
    ("AWS::IoTAnalytics", iotanalytics::build as Build),
    (
        "AWS::IoTCoreDeviceAdvisor",
        iotcoredeviceadvisor::build as Build,
    ),
    ("AWS::IoTEvents", iotevents::build as Build),
    ("AWS::IoTFleetHub", iotfleethub::build as Build),
    ("AWS::IoTFleetWise", iotfleetwise::build as Build),
    (
        "AWS::IoTSecureTunneling",
        iotsecuretunneling::build as Build,
    ),
    ("AWS::IoTSiteWise", iotsitewise::build as Build),
    ("AWS::IoTThingsGraph", iotthingsgraph::build as Build),
    ("AWS::IoTTwinMaker", iottwinmaker::build as Build),
    ("AWS::IoTWireless", iotwireless::build as Build),
    ("AWS::IVS", ivs::build as Build),
    ("AWS::IVSChat", ivschat::build as Build),
    ("AWS::KafkaConnect", kafkaconnect::build as Build),
    ("AWS::Kendra", kendra::build as Build),
    ("AWS::KendraRanking", kendraranking::build as Build),
    ("AWS::Kinesis", kinesis::build as Build),
    ("AWS::KinesisAnalytics", kinesisanalytics::build as Build),
    (
        "AWS::KinesisAnalyticsV2",
        kinesisanalyticsv2::build as Build,
    ),
    ("AWS::KinesisFirehose", kinesisfirehose::build as Build),
    ("AWS::KinesisVideo", kinesisvideo::build as Build),
    ("AWS::KMS", kms::build as Build),
    ("AWS::LakeFormation", lakeformation::build as Build),
    ("AWS::Lambda", lambda::build as Build),
    ("AWS::LaunchWizard", launchwizard::build as Build),
    ("AWS::Lex", lex::build as Build),
    ("AWS::LicenseManager", licensemanager::build as Build),
    ("AWS::Lightsail", lightsail::build as Build),
    ("AWS::Location", location::build as Build),
    ("AWS::Logs", logs::build as Build),
    ("AWS::LookoutEquipment", lookoutequipment::build as Build),
    ("AWS::LookoutMetrics", lookoutmetrics::build as Build),
    ("AWS::LookoutVision", lookoutvision::build as Build),
    ("AWS::M2", m2::build as Build),
    ("AWS::Macie", macie::build as Build),
    ("AWS::ManagedBlockchain", managedblockchain::build as Build),
    ("AWS::MediaConnect", mediaconnect::build as Build),
    ("AWS::MediaConvert", mediaconvert::build as Build),
    ("AWS::MediaLive", medialive::build as Build),
    ("AWS::MediaPackage", mediapackage::build as Build),
    ("AWS::MediaPackageV2", mediapackagev2::build as Build),
    ("AWS::MediaStore", mediastore::build as Build),
    ("AWS::MediaTailor", mediatailor::build as Build),
    ("AWS::MemoryDB", memorydb::build as Build),
    ("AWS::MGN", mgn::build as Build),
    ("AWS::MPA", mpa::build as Build),
    ("AWS::MSK", msk::build as Build),
    ("AWS::MWAA", mwaa::build as Build),
    ("AWS::MWAAServerless", mwaaserverless::build as Build),
    ("AWS::Neptune", neptune::build as Build),
    ("AWS::NeptuneGraph", neptunegraph::build as Build),
    ("AWS::NetworkFirewall", networkfirewall::build as Build),
    (
        "AWS::NetworkFlowMonitor",
        networkflowmonitor::build as Build,
    ),
    ("AWS::NetworkManager", networkmanager::build as Build),
    ("AWS::NetworkMonitor", networkmonitor::build as Build),
    ("AWS::NimbleStudio", nimblestudio::build as Build),
    ("AWS::Notifications", notifications::build as Build),
    (
        "AWS::NotificationsContacts",
        notificationscontacts::build as Build,
    ),
    ("AWS::NovaAct", novaact::build as Build),
    ("AWS::Oam", oam::build as Build),
    (
        "AWS::ObservabilityAdmin",
        observabilityadmin::build as Build,
    ),
    ("AWS::ODB", odb::build as Build),
    ("AWS::Omics", omics::build as Build),
    ("AWS::OpenSearch", opensearch::build as Build),
    (
        "AWS::OpenSearchServerless",
        opensearchserverless::build as Build,
    ),
    ("AWS::OpenSearchService", opensearchservice::build as Build),
    ("AWS::OpsWorks", opsworks::build as Build),
    ("AWS::OpsWorksCM", opsworkscm::build as Build),
    ("AWS::Organizations", organizations::build as Build),
    ("AWS::OSIS", osis::build as Build),
    ("AWS::Outposts", outposts::build as Build),
    ("AWS::Panorama", panorama::build as Build),
    (
        "AWS::PaymentCryptography",
        paymentcryptography::build as Build,
    ),
    ("AWS::PCAConnectorAD", pcaconnectorad::build as Build),
    ("AWS::PCAConnectorSCEP", pcaconnectorscep::build as Build),
    ("AWS::PCS", pcs::build as Build),
    ("AWS::Personalize", personalize::build as Build),
    ("AWS::PI", pi::build as Build),
    ("AWS::Pinpoint", pinpoint::build as Build),
    ("AWS::PinpointEmail", pinpointemail::build as Build),
    ("AWS::Pipes", pipes::build as Build),
    (
        "AWS::PricingPlanManager",
        pricingplanmanager::build as Build,
    ),
    ("AWS::Proton", proton::build as Build),
    ("AWS::QBusiness", qbusiness::build as Build),
    ("AWS::QLDB", qldb::build as Build),
    ("AWS::QuickSight", quicksight::build as Build),
    ("AWS::RAM", ram::build as Build),
    ("AWS::Rbin", rbin::build as Build),
    ("AWS::RDS", rds::build as Build),
    ("AWS::Redshift", redshift::build as Build),
    (
        "AWS::RedshiftServerless",
        redshiftserverless::build as Build,
    ),
    ("AWS::RefactorSpaces", refactorspaces::build as Build),
    ("AWS::Rekognition", rekognition::build as Build),
    ("AWS::ResilienceHub", resiliencehub::build as Build),
    ("AWS::ResilienceHubV2", resiliencehubv2::build as Build),
    ("AWS::ResourceExplorer2", resourceexplorer2::build as Build),
    ("AWS::ResourceGroups", resourcegroups::build as Build),
    ("AWS::RoboMaker", robomaker::build as Build),
    ("AWS::RolesAnywhere", rolesanywhere::build as Build),
    ("AWS::Route53", route53::build as Build),
    (
        "AWS::Route53GlobalResolver",
        route53globalresolver::build as Build,
    ),
    ("AWS::Route53Profiles", route53profiles::build as Build),
    (
        "AWS::Route53RecoveryControl",
        route53recoverycontrol::build as Build,
    ),
    (
        "AWS::Route53RecoveryReadiness",
        route53recoveryreadiness::build as Build,
    ),
    ("AWS::Route53Resolver", route53resolver::build as Build),
    ("AWS::RTBFabric", rtbfabric::build as Build),
    ("AWS::RUM", rum::build as Build),
    ("AWS::S3", s3::build as Build),
    ("AWS::S3Express", s3express::build as Build),
    ("AWS::S3Files", s3files::build as Build),
    ("AWS::S3ObjectLambda", s3objectlambda::build as Build),
    ("AWS::S3Outposts", s3outposts::build as Build),
    ("AWS::S3Tables", s3tables::build as Build),
    ("AWS::S3Vectors", s3vectors::build as Build),
    ("AWS::SageMaker", sagemaker::build as Build),
    ("AWS::Scheduler", scheduler::build as Build),
    ("AWS::SCN", scn::build as Build),
    ("AWS::SDB", sdb::build as Build),
    ("AWS::SecretsManager", secretsmanager::build as Build),
    ("AWS::SecurityAgent", securityagent::build as Build),
    ("AWS::SecurityHub", securityhub::build as Build),
    ("AWS::SecurityLake", securitylake::build as Build),
    ("AWS::Serverless", serverless::build as Build),
    ("AWS::ServerlessRepo", serverlessrepo::build as Build),
    ("AWS::ServiceCatalog", servicecatalog::build as Build),
    (
        "AWS::ServiceCatalogAppRegistry",
        servicecatalogappregistry::build as Build,
    ),
    ("AWS::ServiceDiscovery", servicediscovery::build as Build),
    ("AWS::SES", ses::build as Build),
    ("AWS::Shield", shield::build as Build),
    ("AWS::Signer", signer::build as Build),
    ("AWS::SimSpaceWeaver", simspaceweaver::build as Build),
    ("AWS::SMSVOICE", smsvoice::build as Build),
    ("AWS::SNS", sns::build as Build),
    ("AWS::SQS", sqs::build as Build),
    ("AWS::SSM", ssm::build as Build),
    ("AWS::SSMContacts", ssmcontacts::build as Build),
    ("AWS::SSMGuiConnect", ssmguiconnect::build as Build),
    ("AWS::SSMIncidents", ssmincidents::build as Build),
    ("AWS::SSMQuickSetup", ssmquicksetup::build as Build),
    ("AWS::SSO", sso::build as Build),
    ("AWS::StepFunctions", stepfunctions::build as Build),
    ("AWS::StorageGateway", storagegateway::build as Build),
    ("AWS::SupportApp", supportapp::build as Build),
    ("AWS::SupportAuthZ", supportauthz::build as Build),
    ("AWS::Synthetics", synthetics::build as Build),
    ("AWS::SystemsManagerSAP", systemsmanagersap::build as Build),
    ("AWS::Textract", textract::build as Build),
    ("AWS::Timestream", timestream::build as Build),
    ("AWS::Transcribe", transcribe::build as Build),
    ("AWS::Transfer", transfer::build as Build),
    ("AWS::Translate", translate::build as Build),
    ("AWS::UXC", uxc::build as Build),
    (
        "AWS::VerifiedPermissions",
        verifiedpermissions::build as Build,
    ),
    ("AWS::VoiceID", voiceid::build as Build),
    ("AWS::VpcLattice", vpclattice::build as Build),
    ("AWS::WAF", waf::build as Build),
    ("AWS::WAFRegional", wafregional::build as Build),
    ("AWS::WAFv2", wafv2::build as Build),
    ("AWS::WellArchitected", wellarchitected::build as Build),
    ("AWS::Wickr", wickr::build as Build),
    ("AWS::Wisdom", wisdom::build as Build),
    ("AWS::WorkSpaces", workspaces::build as Build),
    (
        "AWS::WorkspacesInstances",
        workspacesinstances::build as Build,
    ),
    (
        "AWS::WorkSpacesThinClient",
        workspacesthinclient::build as Build,
    ),
    ("AWS::WorkSpacesWeb", workspacesweb::build as Build),
    ("AWS::XRay", xray::build as Build),
];
