//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    SINGLE_ZONE = "single-zone": "The subnets of a database, or of a proxy's endpoint, are not in two availability zones at least (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html).";
    ZONE_OF_MULTI_AZ = "zone-of-multi-az": "A database instance with a standby in another availability zone names its own (https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html).";
    NO_ENGINE_VERSION = "no-engine-version": "A parameter group, an option group or the default parameters of a cluster depend on the engine's version, which is not named.";
    NOT_OF_THIS_ENGINE = "not-of-this-engine": "An option of a database instance is set that its engine does not have.";
    STORAGE_THROUGHPUT = "storage-throughput": "The throughput of a database's storage is set where it can't be, or above a quarter of the IOPS (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html).";
    ILLEGAL_BACKUP_RETENTION = "illegal-backup-retention": "Automated backups are kept for up to 35 days, and of a cluster for one at least (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html).";
    ILLEGAL_MONITORING_INTERVAL = "illegal-monitoring-interval": "Enhanced monitoring measures every 1, 5, 10, 15, 30 or 60 seconds, or with 0 never (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html).";
    NO_MONITORING_INTERVAL = "no-monitoring-interval": "Enhanced monitoring of a cluster is switched on without an interval.";
    INSIGHTS_SWITCHED_OFF = "insights-switched-off": "Performance Insights of a database is switched off, and an option for it is given.";
    INSIGHTS_RETENTION = "insights-retention": "Database Insights in advanced mode keeps its data for fifteen months (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.html).";
    INSIGHTS_DIFFER = "insights-differ": "An instance of an Aurora cluster has another retention or key of Performance Insights than the cluster.";
    S3_ROLE_AND_BUCKETS = "s3-role-and-buckets": "A database has a role for import from S3 or export to it, and also buckets, for which a role is made.";
    S3_NOT_SUPPORTED = "s3-not-supported": "A role for import from S3, or export to it, is given for an engine or version that can't do it.";
    TWO_S3_ROLES = "two-s3-roles": "SQL Server has one role for import from S3 and export to it (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.SQLServer.Options.BackupRestore.html).";
    MANAGED_PASSWORD = "managed-password": "RDS is to manage a database's password, and something else is said of it (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html).";
    NOTHING_TO_ROTATE = "nothing-to-rotate": "The secret of a database is to be rotated that has none in the stack, or whose password RDS manages.";
    ROTATED_TWICE = "rotated-twice": "The secret of a database's master user is rotated twice.";
    IAM_AUTHENTICATION_OFF = "iam-authentication-off": "Somebody is permitted to log in to a database with tokens of IAM that takes none (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html).";
    NO_DATABASE_USER = "no-database-user": "A permission to connect to a database does not say as which user, and no secret does.";
    UNKNOWN_ATTRIBUTE = "unknown-database-attribute": "An attribute of an imported database is used that was not given when it was imported.";
    DATA_API_OFF = "data-api-off": "Somebody is permitted to use the Data API of a cluster that has it switched off (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html).";
    PROXY_WITHOUT_SECRET = "proxy-without-secret": "A proxy has no secret to log in to its database by, and does not do so by IAM (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html).";
    NO_PROXY_FOR_ENGINE = "no-proxy-for-engine": "A proxy is in front of a database whose engine has none, or is not known (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html).";
    AUTHENTICATION_OF_OTHER_ENGINE = "authentication-of-other-engine": "The clients of a proxy authenticate in a way that the database's engine does not know.";
    ILLEGAL_CONNECTION_LIMIT = "illegal-connection-limit": "A proxy may have 1 to 100 percent of its database's connections, and not more of them idle.";
    NO_SECURITY_GROUPS = "no-security-groups": "The endpoint of a proxy has an empty list of security groups.";
    ILLEGAL_CAPACITY = "illegal-capacity": "Serverless instances of Aurora have 0 to 256 capacity units at least and 1 to 256 at most, in halves (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html).";
    AUTO_PAUSE_NOT_SUPPORTED = "auto-pause-not-supported": "Serverless instances of Aurora are to pause in an engine's version that does not know it (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html).";
    ILLEGAL_AUTO_PAUSE = "illegal-auto-pause": "Serverless instances of Aurora pause after 5 minutes to 24 hours (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html).";
    UNKNOWN_LOG = "unknown-log": "A log is exported that the database's engine does not have.";
    FAILOVER_TO_SMALLER = "failover-to-smaller": "The reader that takes the writer's place first may be smaller than it (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html).";
    ILLEGAL_PROMOTION_TIER = "illegal-promotion-tier": "The tier of an Aurora instance, in which it takes the writer's place, is 0 to 15.";
    ILLEGAL_LIMITLESS = "illegal-limitless": "An Aurora Limitless database lacks Performance Insights, monitoring of the cluster, aurora-iopt1 storage or exported logs, or has readers (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/limitless.html).";
    ILLEGAL_SERVERLESS_SCALING = "illegal-serverless-scaling": "The scaling of an Aurora Serverless v1 cluster is out of range (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html).";
}
