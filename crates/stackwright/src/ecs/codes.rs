//! The codes of the diagnostics that ECS constructs make.

stackwright_core::declare_codes! {
    FARGATE_SIZE = "fargate-size": "A Fargate task has one of a few CPU sizes, and each size its own range of memory (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html).";
    FARGATE_WINDOWS_SIZE = "fargate-windows-size": "Windows tasks on Fargate have 1024, 2048 or 4096 CPU units, and at least 1 GiB of memory for each 1024 of them (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html).";
    EPHEMERAL_STORAGE = "fargate-ephemeral-storage": "A Fargate task has 20 GiB of ephemeral storage by default, and can have 21 to 200 GiB (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html). Windows tasks have 20 GiB.";
    NO_CONTAINER = "task-without-container": "A task definition has no container. ECS refuses to register it.";
    NO_ESSENTIAL_CONTAINER = "no-essential-container": "A task definition has no essential container. The task lives as long as its essential containers do, so ECS wants at least one.";
    DUPLICATE_CONTAINER = "duplicate-container-name": "Two containers of a task definition have the same name.";
    UNKNOWN_CONTAINER = "unknown-container": "A container is named that the task definition does not have.";
    CONTAINER_SIZE = "container-size": "A container claims more CPU or memory than its task has, or reserves more memory than its limit (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_memory).";
    CONTAINER_NAME = "illegal-container-name": "A container name has 1 to 255 letters, digits, hyphens and underscores.";
    DUPLICATE_PORT = "duplicate-port-mapping": "A container port is mapped twice in one task. In network mode awsvpc all containers of a task share one network interface, so a port belongs to one of them.";
    DUPLICATE_PORT_NAME = "duplicate-port-name": "Two port mappings of one container have the same name. Service Connect finds a port by its name.";
    HOST_PORT = "host-port-differs": "In network mode awsvpc, the only one that Fargate knows, a host port equals its container port (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html).";
    PORT_RANGE = "illegal-port": "A port is a number from 1 to 65535, and a range is two of them joined by a hyphen, the lower first. A range has no host port and no name.";
    NO_PORT = "container-without-port": "A container stands behind a load balancer, or is registered for discovery by port, and has no such port mapping.";
    SECRET_AND_ENVIRONMENT = "secret-and-environment": "An environment variable of a container is set both in the clear and from a secret, or twice. ECS refuses the task definition.";
    DUPLICATE_VOLUME = "duplicate-volume": "Two volumes of a task definition have the same name.";
    UNKNOWN_VOLUME = "unknown-volume": "A container mounts a volume that the task definition does not have.";
    HEALTH_CHECK = "illegal-container-health-check": "A container health check has a command, an interval of 5 to 300 seconds, a timeout of 2 to 60 seconds, 1 to 10 retries and a start period of 0 to 300 seconds (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html).";
    RESTART_POLICY = "illegal-restart-policy": "A container's restart policy is enabled before it is refined; it ignores at most 50 exit codes, and its attempt period is 60 to 1800 seconds (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html).";
    FARGATE_UNSUPPORTED = "not-on-fargate": "A container setting that Fargate does not know (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html).";
    STOP_TIMEOUT = "illegal-container-timeout": "On Fargate a container's start and stop timeouts are 2 to 120 seconds (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html).";
    DEPENDENCY = "illegal-container-dependency": "A container that waits for another one to be healthy needs that one to have a health check; waiting for it to complete needs it not to be essential.";
    LOG_OPTIONS = "log-options-exclude": "Log options that exclude each other: a log group is either given, or made with a retention; lines are grouped either by a date format or by a pattern; a buffer size needs non-blocking mode.";
    FIRELENS_ROUTER = "firelens-router": "A task definition has one FireLens log router at most.";
    DEPLOYMENT_PERCENT = "impossible-deployment": "While a service is deployed, the number of its tasks stays between the minimum and the maximum healthy percent of the desired count. A minimum that is not below the maximum leaves no room to replace a task.";
    GRACE_PERIOD = "grace-period-without-load-balancer": "A health check grace period is only for services behind a load balancer (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-healthcheckgraceperiodseconds).";
    DESIRED_COUNT = "desired-count-and-scaling": "A service has a fixed desired count and is scaled automatically: every deployment would set the count back.";
    CAPACITY_PROVIDER = "illegal-capacity-provider-strategy": "A capacity provider strategy has one to twenty providers, of which one may have a base, and where there are several, at least one a weight above zero; Fargate providers are FARGATE and FARGATE_SPOT (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html).";
    REBALANCING = "rebalancing-needs-room": "Availability zone rebalancing needs a maximum healthy percent above 100.";
    DEPLOYMENT_CONTROLLER = "deployment-controller": "A setting that the service's deployment controller does not know: circuit breaker, alarms and Service Connect are for ECS deployments.";
    DEPLOYMENT_STRATEGY = "deployment-strategy": "A linear or canary configuration without the deployment strategy that it refines, or outside its limits (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html).";
    DEPLOYMENT_ALARMS = "deployment-alarms-twice": "The alarms that stop a deployment are set twice. A service has one such list.";
    NAMESPACE = "no-namespace": "A service is to be found by name, and there is no Cloud Map namespace to register it in.";
    CLOUD_MAP = "cloud-map-twice": "A service is registered in Cloud Map twice.";
    SERVICE_CONNECT = "illegal-service-connect": "A Service Connect setting that contradicts the task definition: the port name is unknown, given twice, or the port out of range (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html).";
    SCALING_TWICE = "scaling-twice": "Automatic scaling of a service's task count is set up twice.";
    EBS_VOLUME = "illegal-ebs-volume": "A volume that EBS would refuse: it has a size or a snapshot; gp3, io1 and io2 volumes have a choice of I/O operations, io1 and io2 need it, and gp3 volumes have one of throughput (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html).";
    PLATFORM_VERSION = "platform-version": "A task needs platform version 1.4.0 of Fargate or a later one: it has ephemeral storage of its own size, an EFS volume, or a secret by its JSON field (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html).";
    INSIGHTS = "container-insights": "Container Insights are set twice, in the two ways that there are.";
    DEFAULT_NAMESPACE = "default-namespace-twice": "A cluster has one default Cloud Map namespace.";
    EXECUTE_COMMAND = "illegal-execute-command": "ECS Exec logs to the given place if and only if its logging is OVERRIDE (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html).";
}
